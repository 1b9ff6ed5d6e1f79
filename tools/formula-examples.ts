import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sampleRows, sampleSettings } from "../src/actions/sample";
import { calendarOf, dayOf } from "../src/domain/day";
