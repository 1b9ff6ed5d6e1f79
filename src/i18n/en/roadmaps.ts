import type { OffsetUnit } from "../../domain/offset";

const step = (action: string, clientBenefit: string, ourBenefit: string, executor: string) => ({
  action,
  clientBenefit,
  ourBenefit,
  executor,
});

/** Words of the ready roadmaps, steps by number. No benefit for the client — no step. @see theory 8.11 */
export const readyRoadmaps = {
  roof: {
    name: "Roof for a private house",
    steps: {
      1: step(
        "Sell the roof, our main product",
        "A sound roof over the family, with a 10-year warranty",
        "We earn our money on the main product",
        "sales manager",
      ),
      2: step(
        "Sell snow tools and a safety rope",
        "Clears snow safely and without a scratch on the new roof",
        "A second sale that costs no advertising",
        "sales manager",
      ),
      3: step(
        "Offer the 20-year service coupon",
        "Repairs the warranty leaves out, and snow cleared every winter",
        "Money now, and a reason to visit for 20 years",
        "foreman",
      ),
      4: step(
        "Ask for a referral: neighbours, relatives and friends",
        "Friends get a crew that has been tried, and thank them for it",
        "Warm clients for roofs and repairs without advertising",
        "foreman",
      ),
      5: step(
        "Agree a call in 9.5 years, and make it on the day",
        "Faults are put right for free before the 10-year warranty ends",
        "We are first in line for the repairs after the warranty",
        "sales manager",
      ),
    },
  },
  nails: {
    name: "Nails for Gazprom",
    steps: {
      1: step(
        "Sell the first box of nails",
        "Tries us out on one box, at no risk",
        "A first deal, and a foot in the door of a big client",
        "sales manager",
      ),
      2: step(
        "Sign the client up for our information service",
        "Useful letters on how the right nails help production grow",
        "We become the expert, not one more warehouse",
        "marketing",
      ),
      3: step(
        "Offer 100 boxes: all the nails the client needs",
        "One supplier for all of it: price, stock and dates fit the plan",
        "All 100 boxes are bought from us",
        "sales manager",
      ),
      4: step(
        "Offer 17 more items that fit the client's tasks",
        "Gets the whole job supplied with one order and one contract",
        "Every order grows: 17 items beside the nails",
        "sales manager",
      ),
      5: step(
        "Welcome to VIP 1: discounts and a personal manager",
        "A discount, extra service and a manager who knows their voice",
        "The client has something to lose by leaving",
        "personal manager",
      ),
      6: step(
        "Welcome to VIP 2: discounts and consultations",
        "Our engineers' advice on their own tasks, on top of discounts",
        "We know their plans before competitors do",
        "engineer",
      ),
      7: step(
        "Welcome to VIP 3: discounts, advice, golf club for three",
        "The golf club for three: standing, rest and good company",
        "We know in person those who decide",
        "director",
      ),
      8: step(
        "Set up a working group for a joint product, GasNail",
        "A product made for their tasks that nobody else could make",
        "The client becomes a partner: no low price lures them away",
        "director",
      ),
    },
  },
  coffee: {
    name: "Coffee roaster loop",
    steps: {
      1: step(
        "Send a proposal with tools for running a café",
        "Sees more than beans: how we help the café grow",
        "We are chosen for our help, not for the lowest price",
        "sales manager",
      ),
      2: step(
        "Sell the first batch of fresh roast",
        "Fresh beans in time for opening, with a brewing guide",
        "The first money, and the right to come and help",
        "sales manager",
      ),
      3: step(
        "Tune the equipment and brew our beans together",
        "The cup tastes as promised, and guests come back for it",
        "Better coffee sells more cups, and more cups need more beans",
        "barista trainer",
      ),
      4: step(
        "Offer a discount for volume",
        "The more they take, the less each cup costs them",
        "Orders get bigger, and nobody looks for another roaster",
        "sales manager",
      ),
      5: step(
        "Give bonus coffee for the volume taken",
        "Tries a new coffee for free and freshens up the menu",
        "The new coffee finds its way into the next order",
        "sales manager",
      ),
      6: step(
        "Help with drink recipes and their costing",
        "Knows exactly what each cup earns",
        "Our beans are built into the menu and its prices",
        "barista trainer",
      ),
      7: step(
        "Train the client's baristas in our class",
        "Every shift brews equally good coffee",
        "Baristas get used to our beans and ask for them",
        "barista trainer",
      ),
      8: step(
        "Check and fine-tune the equipment",
        "Machine and grinder neither spoil the taste nor stop at rush hour",
        "We see how many beans are left, and offer in time",
        "technician",
      ),
      9: step(
        "Take the repeat order",
        "Fresh roast arrives before the beans run out",
        "A sale without advertising or samples, and a new round",
        "sales manager",
      ),
    },
  },
};

/** A length of time as people write it: 1 day, 3 days, 9.5 years. */
export function span(count: number, unit: OffsetUnit): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
