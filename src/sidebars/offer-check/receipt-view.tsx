import { receiptFaults } from "../../domain/offers/receipt";
import { receiptSigns } from "../../sheets/reading/receipt-signs";
import { LongTextField } from "../kit/form-fields";
import type { CheckProps } from "./state";

const useful = ["makesOffer", "mentionsPurchase", "asksFeedback"] as const;

/** The back of a receipt: an offer, information on the purchase or a way to answer, and no price list. @see theory 7.3 */
export function ReceiptView({ state, words, offers, actions }: CheckProps) {
  const { receipt } = state;
  const signs = receiptSigns(receipt);
  const isBlank = receipt.trim() === "";
  const faults = isBlank ? [] : receiptFaults(signs);
  const found = useful.filter((sign) => signs[sign]).map((sign) => words.receipt.signs[sign]);
  return (
    <section>
      <LongTextField
        id="receipt"
        label={words.receipt.label}
        hint={words.receipt.hint}
        rows={8}
        value={receipt}
        onValue={actions.onReceipt}
      />
      <div role="status">
        {faults.map((fault) => (
          <p key={fault.code} class="error">
            {offers.receiptFault(fault)}
          </p>
        ))}
        {!isBlank && faults.length === 0 && <p>{words.receipt.ok}</p>}
        {found.length > 0 && !isBlank && <p class="quiet">{words.receipt.found(found)}</p>}
      </div>
      <p class="quiet">{words.receipt.glance}</p>
    </section>
  );
}
