/** A bucket per key that fills at `perSecond` up to `burst`. */
export interface RateLimit {
  /** Seconds to wait; 0 when the request may pass. */
  take(key: string, nowMs: number): number;
}

export function rateLimit(perSecond: number, burst: number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key, nowMs) {
      const bucket = buckets.get(key) ?? { left: burst, at: nowMs };
      buckets.set(key, bucket);
      bucket.left = Math.min(burst, bucket.left + ((nowMs - bucket.at) / 1000) * perSecond);
      bucket.at = nowMs;
      if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
      bucket.left -= 1;
      return 0;
    },
  };
}
