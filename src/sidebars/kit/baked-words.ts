// biome-ignore-all lint/performance/noDynamicNamespaceImportAccess: the build writes the language in, so every access is static.
import * as aboutLists from "../../i18n/about/words";
import * as auditLists from "../../i18n/audit";
import * as baseSettingLists from "../../i18n/base-setting-titles";
import * as checklistsLists from "../../i18n/checklists/words";
import * as clientCardLists from "../../i18n/client-card/words";
import * as dashboardLists from "../../i18n/dashboard/words";
import * as numberLists from "../../i18n/dashboard-words";
import * as helpLists from "../../i18n/help/words";
import * as offerCheckLists from "../../i18n/offer-check/words";
import * as offerLists from "../../i18n/offers";
import * as panelsLists from "../../i18n/panels/words";
import * as refreshLists from "../../i18n/refresh/words";
import * as wizardLists from "../../i18n/roadmap-wizard/words";
import * as roadmapLists from "../../i18n/roadmaps";
import * as rulesCheckLists from "../../i18n/rules-check/words";
import * as habitLists from "../../i18n/sentence-habits";
import * as startLists from "../../i18n/start/words";
import * as todayLists from "../../i18n/today/words";
import * as touchPlanLists from "../../i18n/touch-plan/words";
import * as vocabularyLists from "../../i18n/vocabulary";

/**
 * The words of the one language that a panel is built for. The build puts its name for `__LANGUAGE__` and so leaves out of the page
 * the words of the other languages, and all that the panel does not use.
 */
export const aboutWords = aboutLists[__LANGUAGE__];
export const auditWords = auditLists[__LANGUAGE__];
export const baseSettingTitles = baseSettingLists[__LANGUAGE__];
export const checklistsWords = checklistsLists[__LANGUAGE__];
export const clientCardWords = clientCardLists[__LANGUAGE__];
export const dashboardWords = dashboardLists[__LANGUAGE__];
export const sentenceHabits = habitLists[__LANGUAGE__];
export const helpWords = helpLists[__LANGUAGE__];
export const numberWords = numberLists[__LANGUAGE__];
export const offerCheckWords = offerCheckLists[__LANGUAGE__];
export const offerWords = offerLists[__LANGUAGE__];
export const panelsWords = panelsLists[__LANGUAGE__];
export const refreshWords = refreshLists[__LANGUAGE__];
export const readyRoadmaps = roadmapLists[__LANGUAGE__];
export const rulesCheckWords = rulesCheckLists[__LANGUAGE__];
export const startWords = startLists[__LANGUAGE__];
export const todayWords = todayLists[__LANGUAGE__];
export const touchPlanWords = touchPlanLists[__LANGUAGE__];
export const vocabulary = vocabularyLists[__LANGUAGE__];
export const wizardWords = wizardLists[__LANGUAGE__];
