import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { chineseCMaps } from "./chinese-cmaps.ts";

export type OpenPdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfWorker = InstanceType<Awaited<ReturnType<typeof getResolvedPDFJS>>["PDFWorker"]>;

function chineseCMapsOf() {
  return chineseCMaps();
}

/** The library throws what its own documentation names. Whoever opens a PDF destroys its `loadingTask`. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const worker = await readingHalf();
  // The library takes the bytes over (and detaches them), so it gets its own.
  return getDocumentProxy(new Uint8Array(bytes), {
    // Only its function is called, with `new`: one for each document.
    BinaryDataFactory: chineseCMapsOf,
    cMapPacked: false,
    useWorkerFetch: false,
    ...(worker === undefined ? {} : { worker }),
    verbosity: 0,
  });
}

interface ReadingHalf {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: UncopiedPort) => void };
}

/** The half of pdf.js that reads, talked to without copying; undefined where the library does not show it, which then makes one of its own. */
async function readingHalf(): Promise<PdfWorker | undefined> {
  const { PDFWorker } = await getResolvedPDFJS();
  const { pdfjsWorker } = globalThis as { readonly pdfjsWorker?: ReadingHalf };
  if (pdfjsWorker === undefined) return undefined;
  const port = new UncopiedPort();
  pdfjsWorker.WorkerMessageHandler.initializeFromPort(port);
  // Its type knows no port, though its description does.
  return new PDFWorker({ port: port as never });
}

/** What goes over when a page's text is asked for, piece by piece, has a number of its stream; the text itself comes in chunks. */
interface Sent {
  readonly stream?: number;
  readonly reason?: unknown;
  readonly chunk?: object;
}

type Listener = (message: { readonly data: Sent }) => void;

/**
 * What both halves talk through in one thread, as the library's own port does it, but text goes over as it is: the half that reads never looks
 * again at pieces it has handed over, and copying them and the words around them took an eighth of the time of reading.
 */
class UncopiedPort {
  readonly #listeners = new Set<Listener>();
  readonly #soon = Promise.resolve();

  postMessage(sent: Sent, transfer: Transferable[] = []): void {
    const data = isText(sent) ? handedOver(sent) : structuredClone(sent, { transfer });
    void this.#soon.then(() => {
      for (const listener of this.#listeners) listener({ data });
    });
  }

  addEventListener(_message: string, listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener("abort", () => this.#listeners.delete(listener));
  }
}

const isText = ({ stream, reason }: Sent): boolean => stream !== undefined && reason === undefined;

/** Only the object around the pieces is filled again. */
const handedOver = (sent: Sent): Sent => (sent.chunk === undefined ? sent : { ...sent, chunk: { ...sent.chunk } });
