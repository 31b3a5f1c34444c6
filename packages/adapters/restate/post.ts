import { Agent, request } from "node:http";

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Connections are kept. `fetch` would take twice the work, and both sides of every call count. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** One POST to Restate, of JSON or of nothing. Rejects when there is no answer for so long. */
export function post(url: string, json: string | undefined, patienceMs: number): Promise<Answer> {
  const headers = { Accept: "application/json", ...(json === undefined ? {} : { "Content-Type": "application/json" }) };
  return new Promise((answered, failed) => {
    const sent = request(url, { method: "POST", agent, headers, timeout: patienceMs }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", failed);
      response.on("end", () => answered({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    sent.on("timeout", () => sent.destroy(new Error(`restate: no answer for ${patienceMs} ms`)));
    sent.on("error", failed);
    sent.end(json);
  });
}
