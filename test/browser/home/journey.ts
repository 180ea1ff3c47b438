import type { BrowserWorld } from "../browser-world.ts";

/** Coming in: the first page, signing in and out, the language. */
export function homeJourneys(world: BrowserWorld): void {
  describe("Somebody who comes to the hub", () => {
    it("signs in as a demonstration identity, changes the language, which is remembered, and signs out", async () => {
      const visitor = await world.visitor();
      const { page } = visitor;
      await visitor.open("/");
      await page.getByRole("button", { name: "登录" }).click();
      await page.locator('button[value="auditor"]').click();
      await page.getByRole("button", { name: /示例审计员/ }).waitFor();
      await page.getByRole("button", { name: "Switch to English" }).click();
      await page.reload();
      await page.getByRole("button", { name: "切换为中文" }).waitFor();
      await page.getByRole("button", { name: /示例审计员/ }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.getByRole("button", { name: "Sign in" }).waitFor();
      expect(visitor.strayed).toEqual([]);
      expect(visitor.complaints).toEqual([]);
      await visitor.close();
    });

    it("loads at most 500 kB for the first page", async () => {
      const visitor = await world.visitor();
      const session = await visitor.context.newCDPSession(visitor.page);
      await session.send("Network.enable");
      let bytes = 0;
      session.on("Network.loadingFinished", ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await visitor.open("/");
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThan(500_000);
      await visitor.close();
    });
  });
}
