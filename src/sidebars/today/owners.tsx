import { Line } from "./line";
import { comingNext, type TodayList } from "./list";
import type { TodayProps, TodayState } from "./state";

type ListProps = TodayProps & { readonly list: TodayList };

/** The lines under the names of their owners. @see theory 14.2 */
export function Owners({ list, state, words, lexicon, actions }: ListProps) {
  const { shown, open, current } = state;
  const me = state.owners.find(({ key }) => key === state.mine)?.name;
  return (
    <>
      {shown.groups.map(({ ownerKey, lines, waiting }) => (
        <section key={ownerKey}>
          <h2>{ownerKey === "" ? words.nobody : lines[0]!.owner}</h2>
          <ul class="lines">
            {lines.map((line) => (
              <Line
                key={line.place}
                line={line}
                asOf={list.asOf}
                open={open?.place === line.place ? open : null}
                isCurrent={current === line.place}
                by={me ?? line.owner}
                {...{ words, lexicon, actions }}
              />
            ))}
          </ul>
          {waiting > 0 && <p class="quiet">{words.waiting(waiting)}</p>}
        </section>
      ))}
    </>
  );
}

/** The owner with the clients that are shown. */
export function OwnerSelect({ state, words, actions }: TodayProps) {
  const chosen = state.mine === null ? "" : `of ${state.mine}`;
  return (
    <div class="field">
      <label for="whose">{words.ownerLabel}</label>
      <select
        id="whose"
        value={chosen}
        onChange={({ currentTarget: { value } }) => actions.onMine(value === "" ? null : value.slice(3))}
      >
        <option value="">{words.everyone}</option>
        {ownersWith(state).map(({ key, name }) => (
          <option key={key} value={`of ${key}`}>
            {key === "" ? words.nobody : name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** An owner with no clients on the list today is still the one chosen. */
export function ownersWith({ owners, mine }: TodayState): TodayState["owners"] {
  const isThere = mine === null || owners.some(({ key }) => key === mine);
  return isThere ? owners : [...owners, { key: mine, name: mine }];
}

/** Shows that there is nothing to do, and what is next. */
export function NoLines({ list, state, words, lexicon: { format } }: ListProps) {
  if (state.work === "loading") return null;
  if (list.total === 0) return <p>{words.noClients}</p>;
  const next = comingNext(list);
  return (
    <p>
      {words.nobodyToday}{" "}
      {next === null ? words.nothingNext : words.comesNext(next.clients, format.day(next.day))}
    </p>
  );
}
