import type { PanelProblem } from "../../actions/change/answer";
import type { GroupCount, GroupRequest } from "../../actions/roadmaps/assign-roadmaps";
import type { Status } from "../../domain/records/status";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { Field } from "../kit/field";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";

export type Group = Pick<GroupRequest, "group" | "others">;

interface Props {
  readonly words: WizardWords["assign"];
  readonly lexicon: Lexicon;
  readonly segments: readonly string[];
  readonly group: Group;
  /** What the server counted for this group; null = not asked yet. */
  readonly count: GroupCount | "asking" | null;
  readonly problem: PanelProblem | null;
  onGroup(group: Group): void;
  onCount(): void;
  onAssign(clients: number): void;
  onAnother(): void;
  onFinish(): void;
}

/** Who is to walk the saved roadmap: counted first, then assigned. */
export function AssignView(props: Props) {
  const { words, lexicon, group, count, problem, onGroup, onCount, onAssign } = props;
  const clients = count !== null && count !== "asking" ? count.clients : 0;
  return (
    <>
      <h2>{words.who}</h2>
      <GroupFields {...props} />
      <label class="choice">
        <input
          type="checkbox"
          checked={group.others}
          onChange={(event) => onGroup({ ...group, others: event.currentTarget.checked })}
        />
        {words.others}
      </label>
      <p role="status">
        {count === "asking" && lexicon.panels.reading}
        {count !== null && count !== "asking" && words.counted(count.clients, count.already, count.others)}
      </p>
      {problem !== null && <Problem problem={problem} lexicon={lexicon} />}
      <div class="actions">
        {clients > 0 ? (
          <button type="button" class="primary" onClick={() => onAssign(clients)}>
            {words.assign(clients)}
          </button>
        ) : (
          <button type="button" class="primary" onClick={onCount}>
            {words.count}
          </button>
        )}
      </div>
      <div class="row">
        <button type="button" onClick={props.onAnother}>
          {words.another}
        </button>
        <button type="button" onClick={props.onFinish}>
          {words.finish}
        </button>
      </div>
    </>
  );
}

function GroupFields({ words, lexicon, segments, group: { group, others }, onGroup }: Props) {
  const by = (kind: "segment" | "status") =>
    onGroup({
      others,
      group: kind === "segment" ? { by: kind, segment: segments[0] ?? "" } : { by: kind, status: "lead" },
    });
  const { statuses } = lexicon.vocabulary;
  return (
    <>
      <Field id="group-by" label={words.by}>
        {(control) => (
          <select
            {...control}
            value={group.by}
            onChange={(event) => by(event.currentTarget.value as "segment" | "status")}
          >
            {segments.length > 0 && <option value="segment">{words.segment}</option>}
            <option value="status">{words.status}</option>
          </select>
        )}
      </Field>
      <Field id="group-of" label={group.by === "segment" ? words.segment : words.status}>
        {(control) =>
          group.by === "segment" ? (
            <select
              {...control}
              value={group.segment}
              onChange={(event) =>
                onGroup({ others, group: { by: "segment", segment: event.currentTarget.value } })
              }
            >
              {segments.map((segment) => (
                <option key={segment} value={segment}>
                  {segment}
                </option>
              ))}
            </select>
          ) : (
            <select
              {...control}
              value={group.status}
              onChange={(event) =>
                onGroup({ others, group: { by: "status", status: event.currentTarget.value as Status } })
              }
            >
              {Object.entries(statuses).map(([status, [word]]) => (
                <option key={status} value={status}>
                  {word}
                </option>
              ))}
            </select>
          )
        }
      </Field>
    </>
  );
}
