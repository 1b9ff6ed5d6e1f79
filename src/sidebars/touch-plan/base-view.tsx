import type { BaseTouches } from "../../actions/touches/base-touches";
import { offerShareOf, usefulTouchesShort } from "../../domain/touches/offer-share";
import { GapsPart, SegmentsPart } from "./gaps-part";
import { AllowedToday, ListProgress } from "./list-view";
import { MatrixPart } from "./matrix-part";
import { ShareBar } from "./share-bar";
import type { PlanProps } from "./state";

/** How the whole base is touched: the share of offers, who may be made one, the matrix, and the gaps in the standards. */
export function BaseView(props: PlanProps) {
  const { state, words, lexicon, actions } = props;
  const { base, list, problem } = state;
  if (base === null) return problem === null ? <p role="status">{lexicon.panels.reading}</p> : null;
  return (
    <>
      <SharePart {...props} base={base} />
      {list !== null && (
        <>
          <AllowedToday {...props} list={list} />
          <ListProgress {...props} list={list} />
          <button
            type="button"
            class="link"
            onClick={() => {
              actions.onFilter({ kind: "allowed", search: "" });
              actions.onView("list");
            }}
          >
            {words.base.showList}
          </button>
        </>
      )}
      <MatrixPart base={base} words={words} lexicon={lexicon} />
      <GapsPart gaps={base.gaps} words={words} lexicon={lexicon} onGoToCell={actions.onGoToCell} />
      {base.segments !== null && (
        <SegmentsPart segments={base.segments} words={words} onGoToCell={actions.onGoToCell} />
      )}
      <div class="actions">
        <button type="button" onClick={actions.onRefresh}>
          {words.base.refresh}
        </button>
      </div>
    </>
  );
}

function SharePart({ base, words, lexicon }: PlanProps & { readonly base: BaseTouches }) {
  const { base: texts } = words;
  const { count, share: limit, windowDays } = base;
  const share = offerShareOf(count);
  return (
    <section>
      <h2>{texts.share}</h2>
      <ShareBar count={count} limit={limit} windowDays={windowDays} words={words} format={lexicon.format} />
      {share !== null && <p>{share > limit ? texts.above(missing(base)) : texts.within}</p>}
      <p class="quiet">{texts.ownShare}</p>
    </section>
  );
}

/** Useful touches after which the offers already made are within the share. */
function missing({ count: { all, offers }, share }: BaseTouches): number {
  return usefulTouchesShort({ all: all - 1, offers: offers - 1 }, share);
}
