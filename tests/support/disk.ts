import { dirname } from "node:path";
import type { Files, OpenFile } from "../../src/durable.js";

interface Inode {
  id: number;
  bytes: Buffer;
  /** What is on the disk for certain. */
  synced: Buffer;
  mtimeMs: number;
}
/** What happened to the names of a folder since it was synced; each may have reached the disk, or not. */
interface NameChange {
  folder: string;
  apply(names: Map<string, Inode>): void;
}

export interface Disk {
  files: Files;
  /** Operations so far. */
  operations(): number;
  /** From this operation on nothing works any more: the process is dead. `done`: that one has still its effect. */
  dieAt(operation: number, done: boolean): void;
  /** How many bytes can still be written. */
  setFree(bytes: number): void;
  /** The disk after the power went: of what was not synced, chance decides. */
  losePower(random: () => number): Disk;
  /** The disk as the next process finds it. */
  restart(): Disk;
  names(): string[];
}

const failure = (code: string) => Object.assign(new Error(`${code}: as the test wants it`), { code });

/**
 * A disk in memory that keeps for certain only what was synced: contents by their file, names by their folder.
 * @param honest false: sync does nothing, as in a program that forgot it
 */
export function createDisk(honest = true, names = new Map<string, Inode>(), folders = new Set(["/"])): Disk {
  let durable = new Map(names);
  let pending: NameChange[] = [];
  /** Folders that are not on the disk for certain, since theirs was not synced. */
  const fresh = new Set<string>();
  let count = 0;
  let deathAt = Number.POSITIVE_INFINITY;
  let deathDone = false;
  let free = Number.POSITIVE_INFINITY;
  let nextId = Math.max(0, ...[...names.values()].map(({ id }) => id)) + 1;

  const operation = async <T>(run: () => T): Promise<T> => {
    const mine = count++;
    if (mine > deathAt || (mine === deathAt && !deathDone)) throw failure("EDEAD");
    const result = run();
    if (mine === deathAt) throw failure("EDEAD");
    return result;
  };
  const change = (folder: string, apply: NameChange["apply"]) => {
    apply(names);
    pending.push({ folder, apply });
  };
  const inodeAt = (path: string) => {
    const inode = names.get(path);
    if (!inode) throw failure("ENOENT");
    return inode;
  };
  const syncFolder = (folder: string) => {
    for (const one of pending) if (one.folder === folder) one.apply(durable);
    pending = pending.filter((one) => one.folder !== folder);
    for (const one of fresh) if (dirname(one) === folder) fresh.delete(one);
  };

  const handleOf = (path: string, inode: Inode | undefined): OpenFile => ({
    write: (bytes, offset, length) =>
      operation(() => {
        if (!inode || free <= 0) throw failure("ENOSPC");
        // Never all at once: who does not look at how much was written loses the rest.
        const taken = Math.min(length, free, 700);
        free -= taken;
        inode.bytes = Buffer.concat([inode.bytes, bytes.subarray(offset, offset + taken)]);
        inode.mtimeMs++;
        return { bytesWritten: taken };
      }),
    sync: () =>
      operation(() => {
        if (!honest) return;
        if (inode) inode.synced = inode.bytes;
        else syncFolder(path);
      }),
    close: () => operation(() => {}),
  });

  const files: Files = {
    mkdir: (path) =>
      operation(() => {
        if (folders.has(path)) return undefined;
        folders.add(path);
        fresh.add(path);
        return path;
      }),
    open: (path, flags, mode) =>
      operation(() => {
        if (folders.has(path)) return handleOf(path, undefined);
        if (flags !== "wx" || mode !== 0o600) throw failure("EINVAL");
        if (names.has(path)) throw failure("EEXIST");
        if (free <= 0) throw failure("ENOSPC");
        const inode = { id: nextId++, bytes: Buffer.alloc(0), synced: Buffer.alloc(0), mtimeMs: 0 };
        change(dirname(path), (all) => all.set(path, inode));
        return handleOf(path, inode);
      }),
    link: (existing, path) =>
      operation(() => {
        const inode = inodeAt(existing);
        if (names.has(path)) throw failure("EEXIST");
        change(dirname(path), (all) => all.set(path, inode));
      }),
    rename: (from, to) =>
      operation(() => {
        const inode = inodeAt(from);
        if (names.get(to) === inode) return;
        change(dirname(to), (all) => {
          all.delete(from);
          all.set(to, inode);
        });
      }),
    rm: (path) =>
      operation(() => {
        if (names.has(path)) change(dirname(path), (all) => all.delete(path));
      }),
    readFile: (path) => operation(() => inodeAt(path).bytes),
    readdir: (path) => operation(() => [...names.keys()].map((name) => name.slice(path.length + 1))),
    stat: (path) =>
      operation(() => {
        const { id, bytes, mtimeMs } = inodeAt(path);
        return { ino: id, size: bytes.length, mtimeMs };
      }),
  };

  /** The inodes again, each with the content that the given function says, and all of it on the disk. */
  const survivors = (from: Map<string, Inode>, contentOf: (inode: Inode) => Buffer) => {
    const made = new Map<Inode, Inode>();
    const again = new Map<string, Inode>();
    for (const [name, inode] of from) {
      const bytes = made.get(inode)?.bytes ?? contentOf(inode);
      const one = made.get(inode) ?? { ...inode, bytes, synced: bytes };
      made.set(inode, one);
      again.set(name, one);
    }
    return createDisk(honest, again, new Set(folders));
  };

  return {
    files,
    operations: () => count,
    dieAt(operation, done) {
      deathAt = operation;
      deathDone = done;
    },
    setFree(bytes) {
      free = bytes;
    },
    losePower(random) {
      durable = new Map(durable);
      for (const one of pending) if (random() < 0.5) one.apply(durable);
      const lost = [...fresh].filter(() => random() < 0.5);
      for (const folder of lost) folders.delete(folder);
      for (const name of durable.keys()) if (lost.includes(dirname(name))) durable.delete(name);
      return survivors(durable, ({ bytes, synced }) => {
        if (bytes.length === synced.length) return synced;
        return Buffer.concat([synced, bytes.subarray(synced.length)]).subarray(
          0,
          synced.length + Math.floor(random() * (bytes.length - synced.length + 1)),
        );
      });
    },
    restart: () => survivors(names, ({ bytes }) => bytes),
    names: () => [...names.keys()],
  };
}
