import { workForParent } from "@ringfence/adapters/audit/audit-here.ts";
import { Command } from "../../command-line.ts";

interface WorkerOptions {
  readonly name?: string;
  readonly restateAdmin: string;
  readonly host: string;
  readonly port: string;
}

/** Started by `audit` itself; or by hand with `--name`, on any machine that sees the same folder, for an audit with `--workers restate`. */
export function auditWorkerCommand(): Command {
  return new Command("audit-worker")
    .description("帮一次核对做一部分（--workers restate） take a part of an audit")
    .argument("<folder>", "核对结果的文件夹里的 .work")
    .option("--name <name>", "每个帮手各取一名")
    .option("--restate-admin <url>", "Restate 的管理口", "http://127.0.0.1:9070")
    .option("--host <address>", "Restate 到这里来找", "127.0.0.1")
    .option("--port <port>", "端口", "9082")
    .action(async (folder: string, { name, restateAdmin, host, port }: WorkerOptions) => {
      if (name === undefined) return workForParent(folder);
      const { serveAuditor } = await import("@ringfence/adapters/restate/audit-on-restate.ts");
      await serveAuditor(folder, name, { admin: restateAdmin }, { host, port: Number(port) });
    });
}
