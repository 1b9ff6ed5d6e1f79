/** Baked in by the build. */
declare const __LANGUAGE__: "en" | "ru";
declare const __VERSION__: string;
