import { addDocument } from "./cli/add-document.js";
import { answerLines } from "./cli/answer-lines.js";
import { readArguments, USAGE } from "./cli/arguments.js";
import { backUp, restore } from "./cli/back-up.js";
import { checkContent } from "./cli/check-content.js";
import { doctor } from "./cli/doctor.js";
import { EXIT, exitCodeOf } from "./cli/exit-codes.js";
import { environment, readConfig } from "./config.js";
import { ApgError } from "./core/errors.js";

/** Runs `apg ...`; returns the exit code: 0 answered, 1 a reminder is not well, 2 bad usage, 3 content invalid. */
export async function runCli(argv: string[]): Promise<number> {
  try {
    const asked = readArguments(argv);
    if (asked.kind === "help") {
      process.stdout.write(USAGE);
      return EXIT.answered;
    }
    const config = readConfig(environment());
    switch (asked.kind) {
      case "check":
        return await checkContent(asked.against);
      case "doctor":
        return await doctor(asked.language, config);
      case "add-document":
        return await addDocument(asked.path, config);
      case "backup":
        return await backUp(asked.path, config);
      case "restore":
        return await restore(asked.path, config);
      case "answer":
        return await answerLines(asked, config);
    }
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (!(error instanceof ApgError)) throw error;
  process.stderr.write(`${error.report}\n`);
  // A line that names a file is right, also where the system does not hand the file out.
  const isOfFile = error.cause instanceof Error && "syscall" in error.cause;
  if (error.code.startsWith("CLI_") && !isOfFile) process.stderr.write(`\n${USAGE}`);
  return exitCodeOf(error);
}

// Whoever reads may stop reading (`| head`); that is no error.
process.stdout.on("error", () => process.exit(EXIT.answered));
process.exitCode = await runCli(process.argv.slice(2));
