import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from "jose";
import { describe, expect, it } from "vitest";
import { manualClock } from "../../../src/counterparts/clock.js";
import type { Tamper, Teams } from "../../../src/counterparts/teams/index.js";
import { activitiesOf, askToken, goodForm, REGISTRATION, teamsForTest, teamsWithBot } from "./support.js";

describe("the bot's own token", () => {
  it("is given for the right secret and opens the connector until it expires", async () => {
    const clock = manualClock();
    const teams = await teamsForTest({ clock });
    const { status, body } = await askToken(teams);
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 3_599 });
    const post = async (authorization?: string) =>
      (
        await fetch(`${teams.serviceUrl}v3/conversations${activitiesOf(teams, "group")}`, {
          method: "POST",
          headers: authorization ? { authorization } : {},
          body: JSON.stringify({ type: "message", text: "x" }),
        })
      ).status;
    const bearer = `Bearer ${body.access_token}`;
    expect(await post(bearer)).toBe(201);
    expect(await post()).toBe(401);
    expect(await post("Bearer other")).toBe(401);
    clock.advance(3_599_000);
    expect(await post(bearer)).toBe(401);
    expect(teams.messages("group")).toHaveLength(1);
    expect(JSON.stringify(teams.calls())).not.toContain(REGISTRATION.password);
  });

  it.each([
    ["another secret", { client_secret: "x" }, 401, "invalid_client"],
    ["another app", { client_id: "x" }, 400, "unauthorized_client"],
    ["another scope", { scope: "https://graph.microsoft.com/.default" }, 400, "invalid_scope"],
    ["another grant", { grant_type: "password" }, 400, "unsupported_grant_type"],
  ])("is refused for %s", async (_name, change, status, error) => {
    const teams = await teamsForTest();
    expect(await askToken(teams, { ...goodForm, ...change })).toMatchObject({ status, body: { error } });
    expect(teams.calls("token")).toMatchObject([{ ok: false, status }]);
  });

  it("is refused in another tenant", async () => {
    const teams = await teamsForTest();
    expect((await askToken(teams, goodForm, "elsewhere")).body.error).toBe("invalid_request");
  });

  it("is neither sent nor asked for without auth", async () => {
    const { teams, heard } = await teamsWithBot(undefined, { auth: false });
    await teams.message({ user: "ana", text: "x" });
    expect(heard[0]?.headers).not.toHaveProperty("authorization");
    const url = `${teams.serviceUrl}v3/conversations${activitiesOf(teams, "group")}`;
    const body = JSON.stringify({ type: "message", text: "x" });
    expect((await fetch(url, { method: "POST", body })).status).toBe(201);
    const tamper = { token: "expired" } as const;
    await expect(teams.message({ user: "ana", text: "x", tamper })).rejects.toThrow("without auth");
  });
});

/** Checks the header that the bot got as a bot must, with the keys that the counterpart gives. */
async function verify(teams: Teams, authorization: string | undefined): Promise<JWTPayload> {
  const document = (await (await fetch(teams.openIdUrl)).json()) as { jwks_uri: string; issuer: string };
  const token = String(authorization).replace("Bearer ", "");
  const options = { algorithms: ["RS256"], issuer: document.issuer, audience: REGISTRATION.appId };
  return (await jwtVerify(token, createRemoteJWKSet(new URL(document.jwks_uri)), options)).payload;
}

describe("Teams' own token", () => {
  it("is signed by a key of the list, which is endorsed for Teams", async () => {
    const { teams, heard } = await teamsWithBot();
    await teams.message({ user: "ana", text: "x" });
    const payload = await verify(teams, heard[0]?.headers.authorization);
    expect(payload).toMatchObject({ iss: "https://api.botframework.com", serviceurl: teams.serviceUrl });
    const { keys } = (await (await fetch(`${teams.origin}/v1/.well-known/keys`)).json()) as {
      keys: { endorsements: string[] }[];
    };
    expect(keys).toMatchObject([
      { kty: "RSA", use: "sig", kid: "local-1" },
      { kid: "webchat", endorsements: ["webchat", "directline"] },
    ]);
    expect(keys[0]?.endorsements).toContain("msteams");
  });

  it("serves for many requests, and is renewed before it expires", async () => {
    const clock = manualClock();
    const { teams, heard } = await teamsWithBot(undefined, { clock });
    for (const minutes of [0, 10, 25]) {
      clock.advance(minutes * 60_000);
      await teams.message({ user: "ana", text: "x" });
    }
    const [one, two, three] = heard.map(({ headers }) => headers.authorization);
    expect(two).toBe(one);
    expect(three).not.toBe(one);
  });

  it.each([
    [{ keep: true }, 2],
    [{ keep: false }, 1],
  ])("is signed by the new key after a rotation %j", async (how, listed) => {
    const { teams, heard } = await teamsWithBot();
    await teams.message({ user: "ana", text: "x" });
    teams.rotateKeys(how);
    await teams.message({ user: "ana", text: "x" });
    await expect(verify(teams, heard[1]?.headers.authorization)).resolves.toBeTruthy();
    const old = verify(teams, heard[0]?.headers.authorization);
    if (listed === 2) await expect(old).resolves.toBeTruthy();
    else await expect(old).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
  });

  it.each<[Tamper["token"] & string, string]>([
    ["junk", "ERR_JWKS_MULTIPLE_MATCHING_KEYS"],
    ["alg_none", "ERR_JOSE_ALG_NOT_ALLOWED"],
    ["other_key", "ERR_JWS_SIGNATURE_VERIFICATION_FAILED"],
    ["unknown_kid", "ERR_JWKS_NO_MATCHING_KEY"],
    ["expired", "ERR_JWT_EXPIRED"],
    ["not_yet_valid", "ERR_JWT_CLAIM_VALIDATION_FAILED"],
    ["wrong_audience", "ERR_JWT_CLAIM_VALIDATION_FAILED"],
    ["wrong_issuer", "ERR_JWT_CLAIM_VALIDATION_FAILED"],
    ["hs256", "ERR_JOSE_ALG_NOT_ALLOWED"],
  ])("that is %s does not pass: %s", async (token, code) => {
    const { teams, heard } = await teamsWithBot();
    await teams.message({ user: "ana", text: "x", tamper: { token } });
    await expect(verify(teams, heard[0]?.headers.authorization)).rejects.toMatchObject({ code });
  });
});

describe("tampering with the rest", () => {
  const heardWith = async (tamper: Tamper) => {
    const { teams, heard } = await teamsWithBot();
    await teams.message({ user: "ana", text: "x", tamper });
    return { teams, ...(heard[0] as (typeof heard)[0]) };
  };

  it("leaves the header away, or sends it as it stands", async () => {
    expect((await heardWith({ token: "none" })).headers).not.toHaveProperty("authorization");
    expect((await heardWith({ authorization: "Basic x" })).headers.authorization).toBe("Basic x");
    expect((await heardWith({ headers: { "content-type": "text/xml" } })).headers["content-type"]).toBe(
      "text/xml",
    );
  });

  it("changes the claim and the activity apart", async () => {
    const claim = await heardWith({ token: "other_service_url" });
    expect(decodeJwt(String(claim.headers.authorization)).serviceurl).toBe("https://smba.example.org/teams/");
    expect(claim.body.serviceUrl).toBe(claim.teams.serviceUrl);
    const address = "https://evil.example/";
    const activity = await heardWith({ serviceUrl: address, claims: { serviceurl: address, jti: "1" } });
    expect(decodeJwt(String(activity.headers.authorization))).toMatchObject({
      serviceurl: address,
      jti: "1",
    });
    expect(activity.body.serviceUrl).toBe(address);
  });

  it("changes tenant, channel and any field", async () => {
    const { body } = await heardWith({ tenant: "t", channelId: "webchat", activity: { from: undefined } });
    expect(body).toMatchObject({
      channelId: "webchat",
      conversation: { tenantId: "t", conversationType: "personal" },
      channelData: { tenant: { id: "t" } },
    });
    expect(body).not.toHaveProperty("from");
  });

  it("sends raw bytes, and fills a body up to a size", async () => {
    expect((await heardWith({ body: Uint8Array.of(0xff, 0) })).raw).toEqual(Buffer.of(0xff, 0));
    const { raw, body } = await heardWith({ padTo: 300_000, activity: { text: "é" } });
    expect(raw.length).toBe(300_000);
    expect(body.text).toBe("é");
  });
});
