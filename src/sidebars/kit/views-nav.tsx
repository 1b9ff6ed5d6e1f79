interface Props<View extends string> {
  readonly views: readonly View[];
  readonly current: View;
  readonly label: string;
  readonly words: Readonly<Record<View, string>>;
  readonly class?: string;
  onView(view: View): void;
}

/** The views of a panel, one button each. */
export function ViewsNav<View extends string>({ views, current, label, words, ...props }: Props<View>) {
  return (
    <nav class={props.class ?? "views"} aria-label={label}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-current={view === current ? "true" : undefined}
          onClick={() => props.onView(view)}
        >
          {words[view]}
        </button>
      ))}
    </nav>
  );
}
