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
  carBuyer: {
    name: "Car for a private buyer",
    steps: {
      1: step(
        "Sell the car and hand it over washed, fuelled and explained",
        "A car chosen for the family's roads and budget, with no surprises",
        "We earn our money on the main product",
        "sales manager",
      ),
      2: step(
        "Call and ask how the new car drives",
        "Questions are answered before they turn into annoyance",
        "We learn how the car is used, and what it lacks",
        "sales manager",
      ),
      3: step(
        "Offer mats, covers and body protection for this very model",
        "The cabin and the paint stay as new, and everything fits at once",
        "A second sale that costs no advertising",
        "sales manager",
      ),
      4: step(
        "Offer a winter set: tyres, their fitting and storage",
        "Safe on the first ice, without a queue and without tyres at home",
        "The client comes back to us twice a year",
        "service adviser",
      ),
      5: step(
        "Ask who of friends and colleagues is choosing a car",
        "Friends get an honest price and a manager they can trust",
        "Buyers who come to us without advertising",
        "sales manager",
      ),
      6: step(
        "Agree a call in 2.5 years, and make it on the day",
        "Faults are put right for free before the 3-year warranty ends",
        "We are the first to hear that a new car is wanted",
        "service adviser",
      ),
    },
  },
  carDealer: {
    name: "Cars for a dealer",
    steps: {
      1: step(
        "Sell the dealer the first batch of cars",
        "Cars that sell in this town, by the start of the season",
        "One deal instead of a hundred, and a place on the dealer's yard",
        "key account manager",
      ),
      2: step(
        "Support the dealer's advertising: budget, layouts, test drives",
        "Buyers come to the showroom at our expense",
        "Our cars are advertised, and not the neighbouring brand",
        "marketing",
      ),
      3: step(
        "Help to organise sales: plan, scripts, stock in the showroom",
        "Cars stand on the yard for fewer days, and money turns faster",
        "The faster the cars leave, the sooner the next batch is needed",
        "sales coach",
      ),
      4: step(
        "Train the dealer's salespeople to show our cars",
        "Salespeople close more deals from the same number of visitors",
        "They know our cars best, and show them first",
        "sales coach",
      ),
      5: step(
        "Offer spare parts for the cars that were sold",
        "The dealer's workshop earns on service and lets nobody wait",
        "Parts bring money between the batches of cars",
        "key account manager",
      ),
      6: step(
        "Offer 100 more cars for next month's demand",
        "The models that sell, in the numbers the yard can turn",
        "The next 100 cars are sold without a search for a client",
        "key account manager",
      ),
    },
  },
  consumables: {
    name: "Equipment and its consumables",
    steps: {
      1: step(
        "Sell the equipment with the first set of consumables",
        "Starts work on the first day: nothing has to be bought elsewhere",
        "We earn on the equipment, and know what it will need",
        "sales manager",
      ),
      2: step(
        "Help to set it up and count how much it uses",
        "It works as promised, and it is clear what a month will cost",
        "We know the day on which the consumables run out",
        "technician",
      ),
      3: step(
        "Advise how to make consumables last longer",
        "Pays less for every print, cup or cut",
        "We are trusted, because we do not sell more than is needed",
        "technician",
      ),
      4: step(
        "Deliver the next set before the last one runs out",
        "Work does not stop, and nobody has to remember the stock",
        "A sale without advertising, before a competitor is asked",
        "sales manager",
      ),
      5: step(
        "Put a sample of a new consumable into the parcel, free",
        "Tries the new one on real work and risks nothing",
        "What was liked gets into the next order",
        "sales manager",
      ),
      6: step(
        "Offer the set and the volume that fit the real use",
        "Buys just what is used up, and cheaper than piece by piece",
        "Orders get bigger, and are easy to plan",
        "sales manager",
      ),
    },
  },
  subscription: {
    name: "Subscription",
    steps: {
      1: step(
        "Sell the first month, with the right to stop at any time",
        "Tries the whole service for the price of one month",
        "A first payment, and a month to prove our worth",
        "sales manager",
      ),
      2: step(
        "Help to get the first result",
        "Sees in the first days what the money was paid for",
        "Who has had a result stays with us",
        "client manager",
      ),
      3: step(
        "Show what is not used yet and how it helps",
        "Gets more for the money already paid",
        "The more is used, the less reason there is to leave",
        "client manager",
      ),
      4: step(
        "Offer a subscription instead of paying month by month",
        "Pays less than for each month apart, and need not remember it",
        "Income that is known in advance",
        "client manager",
      ),
      5: step(
        "Tell what is new before the next charge",
        "Knows what the next payment brings, and is not caught unawares",
        "The charge is expected, and nobody cancels out of surprise",
        "client manager",
      ),
      6: step(
        "Charge for the next period and thank for it",
        "Everything goes on working without a single call or paper",
        "A repeat sale that costs us nothing",
        "accounts",
      ),
      7: step(
        "Give a present for staying with us",
        "A pleasant extra that newcomers do not have",
        "The client has something to lose by leaving",
        "client manager",
      ),
    },
  },
};
