/** Opens the demo accounts. Used by the loader only, and shown on the sign-in page in demo mode, where no real record is. */
export const DEMO_PASSWORD = "mihon-no-aikotoba-2026";
