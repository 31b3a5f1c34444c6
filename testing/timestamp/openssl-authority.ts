/** A real time stamp authority for tests, made with the openssl command: root, certificate, answers. Never shipped. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface AuthorityOptions {
  readonly key?: "rsa" | "ec";
  /** Lines of the certificate's extensions; the right ones when left out. */
  readonly usage?: string;
  readonly digest?: string;
  /** How the token names its certificate: sha1 gives the older ESSCertID. */
  readonly certificateDigest?: "sha1" | "sha256";
  /** Days the authority's certificate is good for; negative makes one that has expired. */
  readonly days?: number;
}

const rightUsage = "critical,timeStamping";

/** Makes the authority in the folder. `answer` gives the bytes of a `.tsr`, `root` the PEM to trust. */
export function openAuthority(folder: string, options: AuthorityOptions = {}) {
  const { key = "rsa", usage = rightUsage, digest = "sha256", certificateDigest = "sha256", days = 30 } = options;
  mkdirSync(folder, { recursive: true });
  const openssl = (...args: readonly string[]) => execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
  const newKey = key === "rsa" ? ["rsa:2048"] : ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
  openssl(
    "req",
    "-x509",
    "-newkey",
    ...newKey,
    "-nodes",
    "-keyout",
    "ca.key",
    "-out",
    "ca.pem",
    "-days",
    "3650",
    "-subj",
    "/CN=Test root",
  );
  openssl(
    "req",
    "-newkey",
    ...newKey,
    "-nodes",
    "-keyout",
    "tsa.key",
    "-out",
    "tsa.csr",
    "-subj",
    "/CN=Test authority",
  );
  writeFileSync(join(folder, "ext"), `basicConstraints=CA:FALSE\n${usage === "" ? "" : `extendedKeyUsage=${usage}\n`}`);
  openssl(
    "x509",
    "-req",
    "-in",
    "tsa.csr",
    "-CA",
    "ca.pem",
    "-CAkey",
    "ca.key",
    "-CAcreateserial",
    "-out",
    "tsa.pem",
    "-days",
    `${days}`,
    "-extfile",
    "ext",
  );
  writeFileSync(join(folder, "serial"), "01\n");
  writeFileSync(
    join(folder, "tsa.cnf"),
    [
      "[tsa]\ndefault_tsa=one\n[one]\nserial=serial\ncrypto_device=builtin\nsigner_cert=tsa.pem\ncerts=ca.pem\nsigner_key=tsa.key",
      `signer_digest=${digest}\ndefault_policy=1.2.3.4.1\ndigests=sha1,sha256,sha384,sha512\naccuracy=secs:1\nordering=no\ntsa_name=no\ness_cert_id_chain=no\ness_cert_id_alg=${certificateDigest}\n`,
    ].join("\n"),
  );
  return {
    root: readFileSync(join(folder, "ca.pem"), "utf8"),
    answer: (request: Uint8Array): Uint8Array => {
      writeFileSync(join(folder, "q.tsq"), request);
      openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "q.tsq", "-out", "a.tsr");
      return new Uint8Array(readFileSync(join(folder, "a.tsr")));
    },
    /** What openssl itself says of an answer over these bytes. */
    agrees: (data: Uint8Array, response: Uint8Array): boolean => {
      writeFileSync(join(folder, "data"), data);
      writeFileSync(join(folder, "check.tsr"), response);
      try {
        openssl("ts", "-verify", "-data", "data", "-in", "check.tsr", "-CAfile", "ca.pem");
        return true;
      } catch {
        // Its exit code is its answer.
        return false;
      }
    },
    /** A request over data, made by openssl. */
    request: (data: Uint8Array, algorithm: string): Uint8Array => {
      writeFileSync(join(folder, "data"), data);
      openssl("ts", "-query", "-data", "data", `-${algorithm}`, "-cert", "-out", "o.tsq");
      return new Uint8Array(readFileSync(join(folder, "o.tsq")));
    },
  };
}
