import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { connect } from "../../../src/stores/postgres/database.js";
import { openPostgresStore } from "../../../src/stores/postgres.js";
import { apgErrorOf } from "../../support/errors.js";
import { asUser } from "../../support/postgres/binaries.js";
import { withPostgres } from "../../support/postgres/for-tests.js";

if (spawnSync("openssl", ["version"]).status !== 0) {
  it.skip("TLS (skipped: this machine has no openssl to make a certificate with)", () => {});
} else {
  const folder = mkdtempSync(join(tmpdir(), "apg-tls-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const [certificate, key] = [join(folder, "server.crt"), join(folder, "server.key")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", ...subject];
  execFileSync("openssl", [...made, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  chmodSync(folder, 0o755);
  chmodSync(key, 0o600);
  if (asUser.uid !== undefined) chownSync(key, asUser.uid, asUser.gid);

  await withPostgres(
    "TLS is as the address says",
    (server) => {
      const address = async (query: string) => `${await server.database()}?${query}`;
      const isEncrypted = async (url: string) => {
        const database = connect({ url, pool: 1, log: () => {} });
        onTestFinished(() => database.close());
        return database.run({ text: "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()" });
      };

      it.each([
        [`sslmode=verify-full&sslrootcert=${certificate}`, true],
        ["sslmode=no-verify", true],
        ["sslmode=disable", false],
        ["", false],
      ])("%s", async (query, ssl) => {
        expect(await isEncrypted(await address(query))).toEqual([{ ssl }]);
      });

      it("refuses a server whose certificate nobody vouches for", async () => {
        const url = await address("sslmode=verify-full");
        const { code, problems } = await apgErrorOf(() => openPostgresStore({ url, pool: 1 }));
        expect(code).toBe("STORE_UNAVAILABLE");
        expect(problems).toMatchObject([
          { where: "DATABASE_URL", what: expect.stringMatching(/certificate/i) },
        ]);
      });
    },
    { own: true, settings: { ssl: "on", ssl_cert_file: certificate, ssl_key_file: key, fsync: "off" } },
  );
}
