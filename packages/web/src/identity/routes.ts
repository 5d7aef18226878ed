import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { root } from "../app/root-route.ts";

/** What a return from an identity provider tells in the address: one word. */
const openid = ({ openid: word }: Record<string, unknown>): { openid?: string } =>
  typeof word === "string" ? { openid: word } : {};

/** The screens of this folder. The root is handed in, since what surrounds every page comes from here too. */
export function identityRoutes(parent: typeof root) {
  const getParentRoute = () => parent;
  const signIn = createRoute({
    getParentRoute,
    path: "/sign-in/{-$step}",
    validateSearch: openid,
    component: lazyRouteComponent(() => import("./sign-in/page.tsx"), "SignInPage"),
  });
  const invitation = createRoute({
    getParentRoute,
    path: "/invitation",
    component: lazyRouteComponent(() => import("./invitation/page.tsx"), "InvitationPage"),
  });
  const account = createRoute({
    getParentRoute,
    path: "/account",
    validateSearch: openid,
    component: lazyRouteComponent(() => import("./account/page.tsx"), "AccountPage"),
  });
  const organisation = createRoute({
    getParentRoute,
    path: "/organisation",
    component: lazyRouteComponent(() => import("./organisation/page.tsx"), "OrganisationPage"),
  });
  const organisations = createRoute({
    getParentRoute,
    path: "/organisations",
    component: lazyRouteComponent(() => import("./directory/page.tsx"), "DirectoryPage"),
  });
  const accounts = createRoute({
    getParentRoute,
    path: "/accounts",
    component: lazyRouteComponent(() => import("./accounts/page.tsx"), "AccountsPage"),
  });
  const newAccount = createRoute({
    getParentRoute,
    path: "/accounts/new",
    component: lazyRouteComponent(() => import("./accounts/new-page.tsx"), "NewAccountPage"),
  });
  const oneAccount = createRoute({
    getParentRoute,
    path: "/accounts/$id",
    component: lazyRouteComponent(() => import("./accounts/one-page.tsx"), "OneAccountPage"),
  });
  return [
    signIn,
    invitation,
    account,
    organisation,
    organisations,
    accounts,
    newAccount,
    oneAccount,
  ] as const;
}
