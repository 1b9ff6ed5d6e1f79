/** An element of a page: one line where it is short or holds one thing, else an opening line, what is inside, and a closing line. */
export interface Part {
  readonly line: string;
  readonly inside: readonly Part[];
  readonly end: string | null;
}

const longestLine = 160;
const voidTag = /^<(?:br|hr|img|input|link|meta)\b|\/>$/;

/** Cuts HTML into its elements and texts; nothing of it is lost. */
export function partsOf(html: string): Part[] {
  const tokens = html.match(/<(?:"[^"]*"|[^">])*>|[^<]+/g) ?? [];
  const siblings = (depth: number): Part[] => {
    const parts: Part[] = [];
    while (tokens.length > 0 && !tokens[0]!.startsWith("</")) parts.push(next(depth));
    return parts;
  };
  const next = (depth: number): Part => {
    const line = tokens.shift()!;
    if (!line.startsWith("<") || voidTag.test(line)) return { line, inside: [], end: null };
    return inOneLine({ line, inside: siblings(depth + 1), end: tokens.shift()! }, depth);
  };
  return siblings(0);
}

function inOneLine(part: Part, depth: number): Part {
  const line = part.line + part.inside.map((one) => one.line).join("") + part.end;
  const isShort = 2 * depth + line.length <= longestLine || part.inside.length === 1;
  return isShort && part.inside.every(({ end }) => end === null) ? { line, inside: [], end: null } : part;
}

/** The lines of parts, what is inside an element further to the right. */
export function linesOf(parts: readonly Part[], indent = ""): string[] {
  return parts.flatMap(({ line, inside, end }) => [
    indent + line,
    ...linesOf(inside, `${indent}  `),
    ...(end === null ? [] : [indent + end]),
  ]);
}
