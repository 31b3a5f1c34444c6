import { NoSuchColumn } from "@ringfence/adapters/audit/stage-sql.ts";
import { NotATable } from "@ringfence/adapters/audit/table-file.ts";
import { NoDatabase } from "@ringfence/adapters/duckdb.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { stop } from "../../open-case.ts";

/** Says in words why a table could not be read; what nobody foresaw goes on as it is. */
export function stopFor(error: unknown, path: string, { errors, platform }: Messages): void {
  if (error instanceof NoDatabase) stop(platform.noDatabase, exitCodes.file);
  else if (error instanceof NoSuchColumn) stop(platform.noColumn(error.message), exitCodes.usage);
  else if (error instanceof NotATable) stop(platform.noTable(error.message), exitCodes.nothingReadable);
  else if (error instanceof Error && "code" in error && error.code === "ENOENT")
    stop(errors["no-file"](path), exitCodes.file);
  else throw error;
}
