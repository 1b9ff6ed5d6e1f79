/** The channels of touches; the user may add more. @see theory 6.1, 15 (9.1) */
export const channels = [
  "series",
  "newspaper",
  "webinar",
  "podcast",
  "videocast",
  "letter",
  "parcel",
  "voice",
  "fax",
  "sms",
  "call",
  "visit",
  "event",
  "videoCall",
  "messenger",
] as const;

/** A channel that is almost dead is shown only where it is used. @see theory 6.1 */
export const hiddenChannel = "fax" satisfies (typeof channels)[number];

/** What a touch brings; all but the offer are useful. @see theory 6.2 */
export const contents = ["news", "article", "advice", "story", "surprise", "care", "offer"] as const;
