import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
  type RouterHistory,
} from "@tanstack/react-router";
import { HomeScreen } from "./home/home-screen.tsx";
import { BrokenScreen } from "./shell/broken-screen.tsx";
import { Shell } from "./shell/shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: HomeScreen });
const at = <P extends string>(path: P, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

/** What only those who build the page see. */
const forDevelopers = import.meta.env.DEV
  ? [
      at(
        "/dev/components",
        lazyRouteComponent(() => import("./dev/components-screen.tsx"), "ComponentsScreen"),
      ),
    ]
  : [];

/** Everything but the home screen is loaded when first needed. */
const routes = root.addChildren([
  ...forDevelopers,
  at("/", HomeScreen),
  at(
    "/judge",
    lazyRouteComponent(() => import("./judge/files-screen.tsx"), "FilesScreen"),
  ),
  at(
    "/judge/lender",
    lazyRouteComponent(() => import("./judge/lender-screen.tsx"), "LenderScreen"),
  ),
  at(
    "/judge/report",
    lazyRouteComponent(() => import("./judge/report-screen.tsx"), "ReportScreen"),
  ),
  at(
    "/case",
    lazyRouteComponent(() => import("./case/case-screen.tsx"), "CaseScreen"),
  ),
  at(
    "/case/log",
    lazyRouteComponent(() => import("./case/quick-log-screen.tsx"), "QuickLogScreen"),
  ),
  at(
    "/case/report",
    lazyRouteComponent(() => import("./case/report-screen.tsx"), "CaseReportScreen"),
  ),
  at(
    "/case/overview",
    lazyRouteComponent(() => import("./case/overview-screen.tsx"), "OverviewScreen"),
  ),
  at(
    "/case/entry/$seq",
    lazyRouteComponent(() => import("./case/entry-screen.tsx"), "EntryScreen"),
  ),
  at(
    "/case/people",
    lazyRouteComponent(() => import("./case/people-screen.tsx"), "PeopleScreen"),
  ),
  at(
    "/case/tidy",
    lazyRouteComponent(() => import("./case/tidy-screen.tsx"), "TidyScreen"),
  ),
  at(
    "/case/invite",
    lazyRouteComponent(() => import("./case/invite-screen.tsx"), "InviteScreen"),
  ),
  at(
    "/case/stamp",
    lazyRouteComponent(() => import("./case/stamp-screen.tsx"), "StampScreen"),
  ),
  at(
    "/witness",
    lazyRouteComponent(() => import("./witness/witness-screen.tsx"), "WitnessScreen"),
  ),
  at(
    "/prevent",
    lazyRouteComponent(() => import("./prevent/prevent-screen.tsx"), "PreventScreen"),
  ),
  at(
    "/prevent/contract",
    lazyRouteComponent(() => import("./prevent/contract-screen.tsx"), "ContractScreen"),
  ),
  at(
    "/prevent/compare",
    lazyRouteComponent(() => import("./prevent/compare-screen.tsx"), "CompareScreen"),
  ),
  at(
    "/prevent/privacy-log",
    lazyRouteComponent(() => import("./prevent/privacy-log-screen.tsx"), "PrivacyLogScreen"),
  ),
  at(
    "/prevent/app",
    lazyRouteComponent(() => import("./prevent/app-screen.tsx"), "AppScreen"),
  ),
  at(
    "/prevent/permissions",
    lazyRouteComponent(() => import("./prevent/permissions-screen.tsx"), "PermissionsScreen"),
  ),
  at(
    "/prevent/accounts",
    lazyRouteComponent(() => import("./prevent/accounts-screen.tsx"), "AccountsScreen"),
  ),
  at(
    "/prevent/contacts",
    lazyRouteComponent(() => import("./prevent/contacts-register-screen.tsx"), "ContactsRegisterScreen"),
  ),
  at(
    "/communicate",
    lazyRouteComponent(() => import("./communicate/communicate-screen.tsx"), "CommunicateScreen"),
  ),
  at(
    "/communicate/letters",
    lazyRouteComponent(() => import("./communicate/letters-screen.tsx"), "LettersScreen"),
  ),
  createRoute({
    getParentRoute: () => root,
    path: "/communicate/letter/$id",
    component: lazyRouteComponent(() => import("./communicate/letter-screen.tsx"), "LetterScreen"),
    // Which loan it is about, where the one who leads here knows.
    validateSearch: ({ loan }: { readonly loan?: unknown }): { readonly loan?: string } =>
      typeof loan === "string" ? { loan } : {},
  }),
  at(
    "/communicate/call",
    lazyRouteComponent(() => import("./communicate/call-screen.tsx"), "CallScreen"),
  ),
  at(
    "/communicate/promises",
    lazyRouteComponent(() => import("./communicate/promises-screen.tsx"), "PromisesScreen"),
  ),
  at(
    "/communicate/scam",
    lazyRouteComponent(() => import("./communicate/scam-screen.tsx"), "ScamScreen"),
  ),
  at(
    "/report",
    lazyRouteComponent(() => import("./report/doors-screen.tsx"), "DoorsScreen"),
  ),
  at(
    "/report/complaint/$door/$matter",
    lazyRouteComponent(() => import("./report/complaint-screen.tsx"), "ComplaintScreen"),
  ),
  at(
    "/report/deadlines",
    lazyRouteComponent(() => import("./report/deadlines-screen.tsx"), "DeadlinesScreen"),
  ),
  at(
    "/repay",
    lazyRouteComponent(() => import("./repay/repay-screen.tsx"), "RepayScreen"),
  ),
  at(
    "/repay/cost",
    lazyRouteComponent(() => import("./repay/cost-screen.tsx"), "CostScreen"),
  ),
  at(
    "/repay/bills",
    lazyRouteComponent(() => import("./repay/bills/bills-screen.tsx"), "BillsScreen"),
  ),
  at(
    "/repay/budget",
    lazyRouteComponent(() => import("./repay/budget/budget-screen.tsx"), "BudgetScreen"),
  ),
  at(
    "/repay/plan",
    lazyRouteComponent(() => import("./repay/plan-screen.tsx"), "PlanScreen"),
  ),
  at(
    "/repay/debts",
    lazyRouteComponent(() => import("./repay/debts-screen.tsx"), "DebtsScreen"),
  ),
  at(
    "/repay/follow",
    lazyRouteComponent(() => import("./repay/follow-screen.tsx"), "FollowScreen"),
  ),
  at(
    "/settings",
    lazyRouteComponent(() => import("./settings/settings-screen.tsx"), "SettingsScreen"),
  ),
  at(
    "/know",
    lazyRouteComponent(() => import("./know/know-screen.tsx"), "KnowScreen"),
  ),
  at(
    "/know/$kind/$id",
    lazyRouteComponent(() => import("./know/page-screen.tsx"), "PageScreen"),
  ),
  at(
    "/about",
    lazyRouteComponent(() => import("./about/about-screen.tsx"), "AboutScreen"),
  ),
]);

export const routerOver = (history: RouterHistory) =>
  createRouter({
    routeTree: routes,
    history,
    defaultPreload: "intent",
    defaultErrorComponent: BrokenScreen,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof routerOver>;
  }
}
