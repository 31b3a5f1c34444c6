import { rowId } from "@ringfence/platform/records/contact-record.ts";

/** Pieces of SQL over the columns that are audited. Ids and times are doubles there: they are divided as whole numbers. */

const rowsPerFile = rowId(1, 0);
const zoneMs = 28_800_000;

/** Position of the file among the inputs, from 1. */
export const fileSql = (id: string): string => `(${id}::BIGINT // ${rowsPerFile} + 1)`;
export const rowSql = (id: string): string => `(${id}::BIGINT % ${rowsPerFile})`;
/** Hour of the clock at +08:00. */
export const hourSql = (start: string): string => `((${start}::BIGINT + ${zoneMs}) // 3600000 % 24)::INTEGER`;
/** Civil day number of the Monday of its week. */
export const mondaySql = (day: string): string => `(${day} - (${day} + 3) % 7)`;
export const daySql = (start: string): string => `((${start}::BIGINT + ${zoneMs}) // 86400000)::INTEGER`;
