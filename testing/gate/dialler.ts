import { Agent, request } from "node:http";

export interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A dialler as it should be written: whoever gets no answer asks again under the same id. */
export interface Dialler {
  /** Asks until there is an answer; counts what went wrong on the way. */
  post(path: string, body: unknown): Promise<Reply>;
  get(path: string): Promise<Reply>;
  /** Requests that got no answer and were sent again. */
  readonly repeats: () => number;
}

const patienceMs = 120_000;

export function dialler(url: string, key: string): Dialler {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  let repeats = 0;
  const once = (method: string, path: string, text: string): Promise<Reply> =>
    new Promise((answered, failed) => {
      const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
      const sent = request(`${url}${path}`, { method, agent, headers, timeout: 60_000 }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", failed);
        response.on("end", () => {
          try {
            answered({ status: response.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString()) });
          } catch (error) {
            failed(error);
          }
        });
      });
      sent.on("timeout", () => sent.destroy(new Error("no answer")));
      sent.on("error", failed);
      sent.end(text);
    });
  const until = async (method: string, path: string, text: string): Promise<Reply> => {
    const end = performance.now() + patienceMs;
    for (;;) {
      try {
        const reply = await once(method, path, text);
        if (reply.status < 500) return reply;
      } catch (error) {
        if (performance.now() > end) throw error;
      }
      if (performance.now() > end) throw new Error(`no answer to ${path}`);
      repeats += 1;
      await new Promise((resume) => setTimeout(resume, 50));
    }
  };
  return {
    post: (path, body) => until("POST", path, JSON.stringify(body)),
    get: (path) => until("GET", path, ""),
    repeats: () => repeats,
  };
}
