import { fromBase64 } from "@ringfence/kernel";

/** The certificates of a PEM file, in DER; what is none is passed over. */
export function certificatesOf(pem: string): Uint8Array[] {
  return [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)].flatMap(([, body]) => {
    const bytes = fromBase64((body as string).replaceAll(/\s/g, ""));
    return bytes === undefined ? [] : [bytes];
  });
}
