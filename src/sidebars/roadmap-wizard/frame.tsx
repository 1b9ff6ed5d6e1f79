import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  readonly place: string | null;
  readonly children: ComponentChildren;
}

/** A part under its title, which gets the focus as soon as the part is shown. */
export function Frame({ title, place, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another part
  useLayoutEffect(() => heading.current?.focus(), [title]);
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {place !== null && <p class="quiet">{place}</p>}
      {children}
    </>
  );
}
