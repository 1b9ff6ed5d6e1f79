import type { Execution } from "./execution";
import type { Properties, PropertiesServiceService } from "./google";
import { strict } from "./strict";

const longestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** The properties of this document and of this person; script properties, shared by all users, are left out. */
export function propertiesService(execution: Execution): PropertiesServiceService {
  return strict<PropertiesServiceService>(execution, "PropertiesService", {
    getDocumentProperties: () => propertyStore(execution, "document-properties"),
    getUserProperties: () => propertyStore(execution, "user-properties"),
  });
}

function propertyStore(execution: Execution, key: string): Properties {
  const all = () => (execution.call("readStored", key) ?? {}) as Record<string, string>;
  const keep = (properties: Record<string, string>) => {
    if (JSON.stringify(properties).length > largestStore) {
      throw new Error(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    execution.call("writeStored", key, properties);
    return store;
  };
  const store: Properties = strict<Properties>(execution, "Properties", {
    getProperty: (name) => all()[name] ?? null,
    getProperties: all,
    getKeys: () => Object.keys(all()),
    setProperty: (name, value) => keep({ ...all(), [name]: propertyText(value) }),
    setProperties: (properties: Record<string, unknown>, deleteOthers = false) => {
      const added = Object.entries(properties).map(([name, value]) => [name, propertyText(value)]);
      return keep({ ...(deleteOthers ? {} : all()), ...Object.fromEntries(added) });
    },
    deleteProperty: (name) => {
      const { [name]: _deleted, ...rest } = all();
      return keep(rest);
    },
    deleteAllProperties: () => keep({}),
  });
  return store;
}

function propertyText(value: unknown): string {
  const text = String(value);
  if (text.length > longestValue) throw new Error("Argument too large: value");
  return text;
}
