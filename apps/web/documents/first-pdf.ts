/** MB fetched before the first PDF: the typesetter and the common characters. Later ones need no network. */
export const firstPdfMegabytes = 35;
