import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { exportJWK, type JWK } from "jose";

export interface SigningKey {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

export interface Keys {
  /** The key that signs now. */
  current(): Promise<SigningKey>;
  /** A key that is in no list, under the current one's id. */
  foreign(): Promise<SigningKey>;
  /** A key of the list that signs for another channel than Teams. */
  unendorsed(): Promise<SigningKey>;
  /**
   * Signs with a new key from now on.
   * @param keep whether the older keys stay in the list (default), as they do at Microsoft for some days
   */
  rotate(options?: { keep?: boolean }): void;
  /** The list that bots read: each key is endorsed for the channels that it signs for. */
  jwks(): Promise<{ keys: JWK[] }>;
}

const newPair = promisify(generateKeyPair);
/** Making an RSA key takes a tenth of a second and more; every counterpart of a process shares the same few. */
const pool: Promise<{ privateKey: KeyObject; publicKey: KeyObject }>[] = [];
const pair = (index: number) => {
  pool[index] ??= newPair("rsa", { modulusLength: 2_048 });
  return pool[index];
};

const TEAMS = ["msteams", "msteamsdev", "agents"];

export function createKeys(): Keys {
  let first = 1;
  let last = 1;
  const numbered = async (n: number): Promise<SigningKey> => ({ kid: `local-${n}`, ...(await pair(n)) });
  return {
    current: () => numbered(last),
    foreign: async () => ({ ...(await pair(0)), kid: `local-${last}` }),
    unendorsed: async () => ({ ...(await pair(0)), kid: "webchat" }),
    rotate({ keep = true } = {}) {
      last += 1;
      if (!keep) first = last;
    },
    async jwks() {
      const listed = await Promise.all(
        Array.from({ length: last - first + 1 }, (_, i) => numbered(first + i)),
      );
      const webchat = wire(await this.unendorsed(), ["webchat", "directline"]);
      return { keys: await Promise.all([...listed.map((key) => wire(key, TEAMS)), webchat]) };
    },
  };
}

async function wire(
  { kid, publicKey }: SigningKey,
  endorsements: string[],
): Promise<JWK & { endorsements: string[] }> {
  return { ...(await exportJWK(publicKey)), use: "sig", kid, x5t: kid, endorsements };
}
