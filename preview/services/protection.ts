import type { Area } from "./area";
import { protectionType } from "./enums";
import type { Execution } from "./execution";
import type { Protection } from "./google";
import { memory } from "./memory";
import { strict } from "./strict";

interface ProtectionRecord {
  id: number;
  type: "RANGE" | "SHEET";
  area: Area;
  description: string;
  warningOnly: boolean;
}

/** Replaces the protection of the area; it restricts no user until it is set to warn. */
export function protect(execution: Execution, type: "RANGE" | "SHEET", area: Area): Protection {
  const record = protections(execution).add({ type, area, description: "", warningOnly: false });
  return protectionService(execution, record.id);
}

/** The protections of one kind on a sheet, in the order they were made. */
export function protectionsOn(execution: Execution, sheet: string, type: unknown): Protection[] {
  return protections(execution)
    .all()
    .filter((record) => record.type === String(type) && record.area.sheet === sheet)
    .map((record) => protectionService(execution, record.id));
}

function protections(execution: Execution) {
  return memory<ProtectionRecord>(execution, "protections");
}

function protectionService(execution: Execution, id: number): Protection {
  const records = protections(execution);
  const change = (part: Partial<ProtectionRecord>) => {
    records.change(id, part);
    return protection;
  };
  const protection: Protection = strict<Protection>(execution, "Protection", {
    getDescription: () => records.find(id).description,
    setDescription: (description) => change({ description }),
    isWarningOnly: () => records.find(id).warningOnly,
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    getProtectionType: () => protectionType[records.find(id).type],
    getRange: () => execution.document.range(records.find(id).area),
    remove: () => records.remove(id),
  });
  return protection;
}
