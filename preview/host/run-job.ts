import { authMode } from "../services/enums";
import { scriptDate } from "../services/script-date";
import { services } from "../services/services";
import { zoneNamed } from "../services/zone";
import { blockingCall } from "./bridge";
import type { Job, JobMessage, ServiceCalls } from "./job";
import { legalCopy } from "./legal-value";
import { evaluateAddOn } from "./realm";

const triggers = /^(onOpen|onInstall|onEdit)$/;

/** Runs the job in this thread, whose globals are still unchanged. */
export function runJob(job: Job, post: (message: JobMessage) => void): void {
  const serviceCalls: ServiceCalls = {};
  try {
    const result = call(job, serviceCalls, post);
    post({ type: "finished", result: legalCopy(result), serviceCalls });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: "Error", message: String(error) };
    post({ type: "failed", name, message, serviceCalls });
  }
}

function call(job: Job, serviceCalls: ServiceCalls, post: (message: JobMessage) => void): unknown {
  const { addOn, environment, mode, functionName } = job;
  const AddOnDate = scriptDate(Date, zoneNamed(environment.scriptZone), job.now - Date.now());
  const given = services({
    mode,
    environment,
    spreadsheetZone: zoneNamed(environment.spreadsheetZone),
    Date: AddOnDate,
    files: addOn.files,
    addOnName: addOn.name,
    call: blockingCall(job.buffer, post),
    onServiceCall: (member) => {
      serviceCalls[member] = (serviceCalls[member] ?? 0) + 1;
    },
  });
  const functions = evaluateAddOn(addOn.code, { global: globalThis, Function, Date }, given);
  const wanted = functions[functionName];
  if (!wanted) throw new Error(`Script function not found: ${functionName}`);
  return triggers.test(functionName) ? wanted({ authMode: authMode[mode] }) : wanted(...job.args);
}
