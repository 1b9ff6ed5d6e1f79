import type { MarginLeft } from "../../domain/offers/margin";
import type { Programme } from "../../domain/offers/programme";
import { Field } from "../kit/field";
import type { MarginCheck } from "./margin";
import { moneyText, shareText, signedShare } from "./money";
import { ownRepair } from "./repaired";
import type { OpenedProps } from "./state";

type Stacked = Extract<MarginCheck, { code: "stack" }>;

/** What the offer leaves of a price, alone and in the worst combination, and the programmes of that combination. @see theory 7.7, 7.8 */
export function MarginPart(props: OpenedProps) {
  const { state, words } = props;
  const { margin, writing } = state;
  if (writing.from === null && margin?.code === "no discount") return null;
  return (
    <section>
      <h2 id="margin-title" tabIndex={-1}>
        {words.margin}
      </h2>
      <Unread {...props} />
      {margin === null && <p class="quiet">{words.calculating}</p>}
      {margin?.code === "stack" && <Stack {...props} margin={margin} />}
      {margin !== null && margin.code !== "stack" && <p>{unknown(margin, props)}</p>}
    </section>
  );
}

function unknown({ code }: Exclude<MarginCheck, Stacked>, { state, words }: OpenedProps): string {
  const { product } = state.writing.draft;
  switch (code) {
    case "no discount":
      return words.noDiscount;
    case "no products":
      return words.noProducts;
    case "unknown product":
      return words.unknownProduct(product);
    case "no price":
      return words.noPrice(product);
  }
}

/** A discount that cannot be read lowers bills but is not shown here. */
function Unread({ words, opened }: OpenedProps) {
  if (opened.unread.length === 0) return null;
  return (
    <div class="notice">
      <p>{words.unreadTitle}</p>
      <ul>
        {opened.unread.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

interface StackProps extends OpenedProps {
  readonly margin: Stacked;
}

function Stack(props: StackProps) {
  const { words, offers, lexicon, opened, margin } = props;
  const { priced, stack } = margin;
  const money = (amount: number) => moneyText(amount, opened.currency, lexicon);
  const before = priced.price === 0 ? null : (priced.price - priced.cost) / priced.price;
  return (
    <>
      <ShownFor {...props} />
      <p>
        {words.before(
          money(priced.price),
          money(priced.cost),
          signedShare(before, lexicon),
          signedShare(priced.floor, lexicon),
        )}
      </p>
      <h3>{words.alone}</h3>
      <Left {...props} left={stack.alone} />
      <p>
        {stack.alone.extraSales === null
          ? words.noExtra
          : words.extra(signedShare(stack.alone.extraSales, lexicon))}
      </p>
      <h3>{words.worst}</h3>
      <Left {...props} left={stack.worst.left} />
      <p>{words.worstOf(offers.combination(stack.worst.combination, lexicon.format))}</p>
      <RepairPart {...props} />
      <CombinedWith {...props} />
      {stack.lower !== null && (
        <p class="quiet">
          {words.lower(money(stack.lower.bill), offers.combination(stack.lower.combination, lexicon.format))}
        </p>
      )}
    </>
  );
}

/** The product of which the margin is shown, where the offer is for every one. */
function ShownFor({ state, words, opened, actions, margin }: StackProps) {
  if (state.writing.draft.product.trim() !== "") return null;
  return (
    <Field
      id="shown-for"
      label={words.showFor}
      hint={state.shownFor === "" ? words.lowestMargin(margin.product.name) : undefined}
    >
      {(control) => (
        <select
          {...control}
          value={margin.product.key}
          onChange={(event) => actions.onShowFor(event.currentTarget.value)}
        >
          {opened.products
            .filter(({ priced }) => priced !== null)
            .map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
        </select>
      )}
    </Field>
  );
}

/** A bill, its margin and the verdict, in words and colour. */
function Left({ words, offers, lexicon, opened, left }: OpenedProps & { readonly left: MarginLeft }) {
  const share = left.verdict === "zero" ? null : shareText(left.margin, lexicon);
  return (
    <p>
      <span class={`chip ${left.verdict === "ok" ? "fine" : "bad"}`}>
        {offers.marginVerdicts[left.verdict]}
      </span>{" "}
      {words.bill(moneyText(left.bill, opened.currency, lexicon), share, left.verdict === "loss")}
    </p>
  );
}

function RepairPart({ words, offers, lexicon, actions, margin }: StackProps) {
  const { repair } = margin.stack;
  if (repair.code === "none needed") return null;
  if (repair.code === "no single change") return <p>{words.noSingleChange}</p>;
  if (repair.code === "price below floor") return <p>{words.priceBelowFloor}</p>;
  return (
    <>
      <p>{words.repair(offers.repair(repair, lexicon.format))}</p>
      {ownRepair(margin) !== null && (
        <button type="button" class="small" onClick={actions.onTakeOver}>
          {words.takeOver}
        </button>
      )}
    </>
  );
}

/** Programmes that can be combined with the offer on one bill, and the rule that excludes each of the others. */
function CombinedWith({ words, offers, lexicon, margin }: StackProps) {
  const { combinesWith, excluded } = margin.stack;
  const named = (programme: Programme) => offers.combination([programme], lexicon.format);
  return (
    <>
      <h3>{words.combinesWith}</h3>
      {combinesWith.length === 0 ? (
        <p>{words.combinesWithNone}</p>
      ) : (
        <ul>
          {combinesWith.map((programme) => (
            <li key={keyOf(programme)}>{named(programme)}</li>
          ))}
        </ul>
      )}
      {excluded.length > 0 && (
        <>
          <h3>{words.excluded}</h3>
          <ul>
            {excluded.map(({ programme, rule }) => (
              <li key={keyOf(programme)}>{words.exclusionReasons(named(programme), rule)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function keyOf({ kind, name }: Programme): string {
  return `${kind} ${name}`;
}
