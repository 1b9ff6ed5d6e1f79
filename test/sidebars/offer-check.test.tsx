import { describe } from "vitest";
import { offerForClient } from "../../src/actions/offers/issue-offer";
import { blankOffer, type OfferDraft } from "../../src/drafts/offer-draft";
import * as offersEn from "../../src/i18n/en/offers";
import { offerCheck as en } from "../../src/i18n/offer-check/en";
import { offerCheck as ru } from "../../src/i18n/offer-check/ru";
import * as offersRu from "../../src/i18n/ru/offers";
import { checkOf } from "../../src/sidebars/offer-check/check";
import { firstState } from "../../src/sidebars/offer-check/first-state";
import { marginCheck } from "../../src/sidebars/offer-check/margin";
import type { CheckActions, CheckState } from "../../src/sidebars/offer-check/state";
import { OfferCheckView } from "../../src/sidebars/offer-check/view";
import { lexiconIn } from "../fixtures/lexicon";
import { offersOpened, offerWorkbook } from "../fixtures/offer-workbook";
import { languages } from "../fixtures/pushed";
import { testGoldens } from "./golden-view";

const nothing = () => {};
const actions: CheckActions = {
  onView: nothing,
  onChoose: nothing,
  onRestore: nothing,
  onDraft: nothing,
  onShowFor: nothing,
  onTakeOver: nothing,
  onSave: nothing,
  onClient: nothing,
  onClientEntered: nothing,
  onSelected: nothing,
  onIssue: nothing,
  onRecord: nothing,
  onReceipt: nothing,
  onUndo: nothing,
  onRetry: nothing,
};

describe.each(languages)("the check of offers in %s", (language) => {
  const words = language === "ru" ? ru : en;

  const shown = (more: Partial<CheckState>): CheckState => {
    const opened = offersOpened(language);
    const state = { ...firstState, opened, ...more };
    const asked = { ...state.writing, chosen: state.shownFor, defaultName: words.thisOffer };
    return { ...state, check: checkOf(state.writing, opened), margin: marginCheck(asked, opened) };
  };
  const saved = (name: string, more: Partial<CheckState> = {}, change: Partial<OfferDraft> = {}) => {
    const from = offersOpened(language).offers.find(({ draft }) => draft.offer === name)!;
    return shown({ ...more, writing: { from, draft: { ...from.draft, ...change } } });
  };
  const fresh = (draft: Partial<OfferDraft>, more: Partial<CheckState> = {}) =>
    shown({ ...more, writing: { from: null, draft: { ...blankOffer, ...draft } } });
  const advised = (client: string, offer = "Spring cup") => {
    const answer = offerForClient(offerWorkbook(language), { client, offer }, language);
    if (!answer.ok) throw new Error(answer.problem.code);
    return saved(offer, { issue: { ...firstState.issue, client, by: "Olga", advice: answer.value } });
  };
  const special = language === "ru" ? "Специальное предложение для вас!" : "A special offer for you!";

  const states: Record<string, () => CheckState> = {
    reading: () => firstState,
    "no sheet": () => ({ ...firstState, problem: { code: "no sheet", sheet: "offers" } }),
    "a new offer": () => shown({}),
    "begun badly": () => fresh({ text: special, discount: "150", until: 46000 }),
    "without a name": () => fresh({ text: "20 %", discount: "20" }, { isTried: true }),
    "in order": () => saved("Spring cup"),
    "n-th free": () => saved("Coffee card"),
    "for every product": () => saved("Volume"),
    "over and worn": () => saved("Winter"),
    calculating: () => ({ ...saved("Spring cup"), margin: null }),
    renamed: () => saved("Spring cup", {}, { offer: "Summer cup" }),
    "small discount": () =>
      saved("Spring cup", {}, { discount: "2.5", notWith: "tier; points; Coffee card" }),
    "no price": () => saved("Spring cup", {}, { product: "Cup" }),
    "unknown product": () => saved("Spring cup", {}, { product: "Milk" }),
    "put aside": () => saved("Volume", { setAside: { from: null, draft: blankOffer } }),
    allowed: () => advised("Anna"),
    "issued before": () => advised("Gleb"),
    "touches short": () => advised("Boris"),
    "no consent": () => advised("Vera"),
    "left us": () => advised("Dina"),
    recorded: () => ({
      ...advised("Gleb"),
      news: { text: words.news.issued("Spring cup", "Gleb"), undo: "1" },
    }),
    "blank receipt": () => shown({ view: "receipt" }),
    "price list": () =>
      shown({
        view: "receipt",
        receipt: "Latte ... 250\nMocha ... 270\nTea ... 150\nCocoa ... 200\nJuice ... 190",
      }),
    "useful receipt": () =>
      shown({
        view: "receipt",
        receipt:
          language === "ru"
            ? "Храните зёрна в сухом месте. Оцените нас: t.me/zerno"
            : "Store the beans in a dry place. Rate us: t.me/beans",
      }),
  };

  testGoldens({ panel: "offer-check", language, whole: "in order" }, states, (state) => (
    <OfferCheckView
      state={state()}
      words={words}
      offers={language === "ru" ? offersRu : offersEn}
      lexicon={lexiconIn(language)}
      actions={actions}
    />
  ));
});
