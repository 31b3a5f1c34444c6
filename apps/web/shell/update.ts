import { registerSW } from "virtual:pwa-register";
import { createStore, useStore } from "../settings/store.ts";

interface Update {
  /** A new version waits; it is taken only when the person says so. */
  readonly waiting: boolean;
  readonly offlineReady: boolean;
}

const store = createStore<Update>({ waiting: false, offlineReady: false });
export const useUpdate = (): Update => useStore(store);

let takeUpdate: ((reload?: boolean) => Promise<void>) | undefined;

export function watchForUpdates(): void {
  takeUpdate = registerSW({
    onNeedRefresh: () => store.set({ waiting: true }),
    onOfflineReady: () => store.set({ offlineReady: true }),
  });
}

export const updateNow = (): Promise<void> | undefined => takeUpdate?.(true);
export const updateLater = (): void => store.set({ waiting: false });
