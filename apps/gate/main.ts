/** `npm run gate`: the lender's gate on this machine. `--help` says what can be set. */
import { parseArgs } from "node:util";
import { startGate, usualOptions } from "./start.ts";

const { values } = parseArgs({
  options: {
    folder: { type: "string", default: process.env.RINGFENCE_GATE_FOLDER ?? usualOptions.folder },
    port: { type: "string", default: `${usualOptions.port}` },
    host: { type: "string", default: usualOptions.host },
    engine: { type: "string", default: usualOptions.engine },
    restate: { type: "string" },
    "restate-admin": { type: "string" },
    "restate-ports": { type: "string", default: Object.values(usualOptions.restatePorts).join(",") },
    "service-host": { type: "string", default: usualOptions.serviceHost },
    "service-port": { type: "string", default: `${usualOptions.servicePort}` },
    "per-second": { type: "string", default: `${usualOptions.perSecond}` },
    "keep-years": { type: "string", default: `${usualOptions.keepYears}` },
    help: { type: "boolean", default: false },
  },
});

const help = `护录 Ringfence · 催收闸门 the lender's gate

  --folder DIR          数据目录 where everything is kept (${usualOptions.folder})
  --port N --host IP    监听 where it listens (${usualOptions.host}:${usualOptions.port})
  --engine NAME         restate | sqlite (${usualOptions.engine})
  --restate URL         已有的 Restate 入口 the ingress of a server that runs already
  --restate-admin URL   它的管理入口，向它登记本服务 its administration, to make this service known to
  --restate-ports A,B,C 自带 Restate 的端口 ports of the server started here
  --service-host IP --service-port N   Restate 回调地址 where Restate finds the debtors' side
  --per-second N        每个密钥每秒请求数 requests a second per key
  --keep-years N        保存年限，不少于两年 years to keep records, two at least
`;

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name}: ${text}`);
  return value;
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(help);
    return;
  }
  const [ingress, admin, node] = values["restate-ports"].split(",").map((one) => numberOf("restate-ports", one));
  if (ingress === undefined || admin === undefined || node === undefined) throw new Error("--restate-ports: A,B,C");
  if (values.engine !== "restate" && values.engine !== "sqlite") throw new Error("--engine: restate | sqlite");
  const started = await startGate({
    folder: values.folder,
    port: numberOf("port", values.port),
    host: values.host,
    engine: values.engine,
    restate: values.restate,
    restateAdmin: values["restate-admin"],
    serviceHost: values["service-host"],
    restatePorts: { ingress, admin, node },
    servicePort: numberOf("service-port", values["service-port"]),
    perSecond: numberOf("per-second", values["per-second"]),
    keepYears: numberOf("keep-years", values["keep-years"]),
  });
  if (started.firstKeys !== undefined) {
    console.log("以下密钥只显示这一次。These keys are shown this once.");
    console.log(`GATE_INSTITUTION_KEY=${started.firstKeys.institution}`);
    console.log(`GATE_AGENCY_KEY=${started.firstKeys.agency}`);
  }
  console.log(`GATE_URL=${started.url}`);
  const stop = () => void started.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
});
