import { rowId } from "@ringfence/platform/records/contact-record.ts";

/** Pieces of SQL over the columns that are audited. Ids and times are doubles there: they are divided as whole numbers. */

const rowsPerFile = rowId(1, 0);

/** Position of the file among the inputs, from 1. */
export const fileSql = (id: string): string => `(${id}::BIGINT // ${rowsPerFile} + 1)`;
export const rowSql = (id: string): string => `(${id}::BIGINT % ${rowsPerFile})`;
/** Civil day number of the Monday of its week. */
export const mondaySql = (day: string): string => `(${day} - (${day} + 3) % 7)`;
