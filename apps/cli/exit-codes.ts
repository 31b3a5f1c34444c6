/** Exit codes of every command, as printed by `--help`. */
export const exitCodes = {
  ok: 0,
  usage: 2,
  /** A file could not be opened or written. */
  file: 3,
  /** Not one row could be read. */
  nothingReadable: 4,
  wrongPassphrase: 5,
  /** The case, backup or bundle is damaged, altered or none. */
  damaged: 6,
  /** A paper was not written: a fact is missing, or it should not be sent. */
  notWritten: 7,
} as const;
