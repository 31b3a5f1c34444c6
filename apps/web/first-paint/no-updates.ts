/** Stands for the service worker's registration while the page is built. */
export const registerSW = () => async () => {};
