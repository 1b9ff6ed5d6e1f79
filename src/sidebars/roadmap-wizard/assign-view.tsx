import type { PanelProblem } from "../../actions/change/answer";
import type { GroupCount, GroupRequest } from "../../actions/roadmaps/assign-roadmaps";
import type { Status } from "../../domain/records/status";
import type { WizardWords } from "../../i18n/roadmap-wizard/en";
import { ChoiceField, type Option, optionsOf, Tick } from "../kit/form-fields";
import type { Lexicon } from "../kit/lexicon";
import { Problem } from "../kit/problem";

export type Group = Pick<GroupRequest, "group" | "others">;

interface Props {
  readonly words: WizardWords["assign"];
  readonly lexicon: Lexicon;
  readonly segments: readonly string[];
  readonly group: Group;
  /** What the server counted for this group; null = not requested yet. */
  readonly count: GroupCount | "asking" | null;
  readonly problem: PanelProblem | null;
  onGroup(group: Group): void;
  onCount(): void;
  onAssign(clients: number): void;
  onAnother(): void;
  onFinish(): void;
}

/** The group that is assigned the saved roadmap: counted first, then assigned. */
export function AssignView(props: Props) {
  const { words, lexicon, group, count, problem, onGroup, onCount, onAssign } = props;
  const clients = count !== null && count !== "asking" ? count.clients : 0;
  return (
    <>
      <h2>{words.who}</h2>
      <GroupFields {...props} />
      <Tick checked={group.others} onTick={(others) => onGroup({ ...group, others })}>
        {words.others}
      </Tick>
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

/** A segment or a status, and which one. */
function GroupFields({ words, lexicon, segments, group: { group, others }, onGroup }: Props) {
  const bySegment = (segment: string) => onGroup({ others, group: { by: "segment", segment } });
  const byStatus = (status: Status) => onGroup({ others, group: { by: "status", status } });
  const kinds: Option[] = [["status", words.status]];
  return (
    <>
      <ChoiceField
        id="group-by"
        label={words.by}
        value={group.by}
        options={segments.length > 0 ? [["segment", words.segment], ...kinds] : kinds}
        onValue={(by) => (by === "segment" ? bySegment(segments[0] ?? "") : byStatus("lead"))}
      />
      {group.by === "segment" ? (
        <ChoiceField
          id="group-of"
          label={words.segment}
          value={group.segment}
          options={segments.map((segment) => [segment, segment])}
          onValue={bySegment}
        />
      ) : (
        <ChoiceField
          id="group-of"
          label={words.status}
          value={group.status}
          options={optionsOf(lexicon.vocabulary.statuses)}
          onValue={(status) => byStatus(status as Status)}
        />
      )}
    </>
  );
}
