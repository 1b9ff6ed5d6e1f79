import type { GapBar } from "../../domain/cycle/gap-bars";
import type { StartWords } from "../../i18n/start/en";

const size = { width: 268, height: 48, between: 2 };

interface Props {
  readonly words: StartWords;
  readonly name: string;
  readonly bars: readonly GapBar[];
  format(count: number): string;
}

/** A small histogram of gaps; its title describes the chart in words. */
export function GapChart({ words, name, bars, format }: Props) {
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map(({ gaps }) => gaps));
  const step = size.width / bars.length;
  const lines = bars.map(({ over, through, gaps }) => words.bar(over, through, format(gaps)));
  const last = bars[bars.length - 1]!;
  return (
    <svg
      class="chart"
      role="img"
      viewBox={`0 0 ${size.width} ${size.height + 14}`}
      width={size.width}
      height={size.height + 14}
    >
      <title>{`${words.histogram(name)}. ${lines.join("; ")}`}</title>
      {bars.map(({ over, gaps }, bar) => {
        const height = gaps === 0 ? 0 : Math.max(2, Math.round((size.height * gaps) / most));
        return (
          <rect
            key={over}
            x={bar * step}
            y={size.height - height}
            width={step - size.between}
            height={height}
          />
        );
      })}
      <text x={0} y={size.height + 12}>
        1
      </text>
      <text x={(bars.length - 1) * step} y={size.height + 12}>
        {`> ${last.over}`}
      </text>
    </svg>
  );
}
