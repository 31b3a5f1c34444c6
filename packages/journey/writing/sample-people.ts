/** People that the made-up cases of letters and complaints share. */

export const sampleEvent = (kind: string, body: object) => ({ v: 1, kind, body });

interface Sample {
  readonly name?: string;
  readonly lender?: string;
  readonly lenderKind?: string;
}

/** The borrower, a lender with the agency it hired, and the borrower's mother. */
export const samplePeople = ({
  name = "陈安",
  lender = "青禾消费金融有限公司",
  lenderKind = "consumer-finance",
}: Sample = {}): readonly object[] => [
  sampleEvent("party-added", { id: "me", kind: "debtor", name, numbers: [{ number: "13900000001" }] }),
  sampleEvent("party-added", {
    id: "lender",
    kind: "lender",
    name: lender,
    lenderKind,
    numbers: [{ number: "4008001234" }],
  }),
  sampleEvent("party-added", {
    id: "agency",
    kind: "agency",
    name: "宏远信息服务有限公司",
    worksFor: ["lender"],
    numbers: [{ number: "02888880001" }],
  }),
  sampleEvent("party-added", {
    id: "mother",
    kind: "contact-person",
    name: "王秀英",
    relation: "parent",
    emergencyContactFor: ["loan"],
    numbers: [{ number: "13900000002" }],
  }),
];
