/** An answer with its reason: the cell shows the value, the card and the *Why* column show because. @see theory 4.5 */
export interface Verdict<Value, Because> {
  readonly value: Value;
  /** Reason code and the facts behind it, for words to be made of. */
  readonly because: Because;
}
