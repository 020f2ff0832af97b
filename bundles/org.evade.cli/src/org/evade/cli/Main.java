/*
 * Copyright (c) 2026 Evade contributors. Made available under the terms of the Eclipse Public License 2.0,
 * https://www.eclipse.org/legal/epl-2.0/. SPDX-License-Identifier: EPL-2.0
 */
package org.evade.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.evade.language.messages.NearMiss;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: runs one command and ends with its exit status, see {@link Status}. */
public final class Main {
	private Main() {
	}

	/** Runs the command and ends the process. */
	public static void main(String[] args) {
		PrintStream out = stream(FileDescriptor.out, 1 << 16), err = stream(FileDescriptor.err, 1 << 10);
		int status = run(args, out, err);
		out.flush();
		err.flush();
		Runtime.getRuntime().halt(status); // nothing is left to do, and waiting for idle threads costs time
	}

	private static PrintStream stream(FileDescriptor descriptor, int buffer) {
		return new PrintStream(new BufferedOutputStream(new ClosedPipe(new FileOutputStream(descriptor)), buffer), false,
				StandardCharsets.UTF_8);
	}

	/**
	 * Runs a command in this process.
	 *
	 * @param args
	 *            command and its arguments
	 * @param out
	 *            takes the result
	 * @param err
	 *            takes progress and messages
	 * @return exit status
	 */
	public static int run(String[] args, PrintStream out, PrintStream err) {
		return run(args, out, err, session -> dispatch(args, session));
	}

	/**
	 * Runs a command of one's own in this process.
	 *
	 * @param command
	 *            the command
	 * @param args
	 *            its arguments
	 * @param out
	 *            takes the result
	 * @param err
	 *            takes progress and messages
	 * @return exit status
	 */
	public static int run(Command command, List<String> args, PrintStream out, PrintStream err) {
		return run(args.toArray(String[]::new), out, err, session -> run(command, args, session));
	}

	private interface Work {
		int run(CommandOutput session) throws Failure, IOException;
	}

	private static int run(String[] args, PrintStream out, PrintStream err, Work work) {
		CommandOutput session = new CommandOutput(out, err);
		int status;
		try {
			status = work.run(session);
		} catch (Failure e) {
			session.progress().clear();
			err.println("evade: " + e.getMessage());
			status = e.status();
		} catch (IOException e) {
			session.progress().clear();
			err.println("evade: " + oneLine(e));
			status = Status.FAILED;
		} catch (RuntimeException | Error e) {
			session.progress().clear();
			err.println("evade: " + sentence(e, args));
			status = Status.FAILED;
		}
		if (out.checkError()) {
			err.println("evade: the result cannot be written to standard output");
			status = Status.FAILED;
		}
		err.flush();
		return status;
	}

	private static String oneLine(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().replaceAll("\\s*\\R\\s*", " ");
	}

	/** Too little memory or stack is the input's fault, in whatever thread it happened; the rest is ours. */
	private static String sentence(Throwable failed, String[] args) {
		for (Throwable cause = failed; cause != null; cause = cause.getCause())
			if (cause instanceof OutOfMemoryError)
				return "the memory is not enough for this input; give Java more, for example EVADE_JAVA_OPTS=-Xmx4g";
			else if (cause instanceof StackOverflowError)
				return "the input is nested too deeply";
		return CrashLog.write(failed, String.join(" ", args));
	}

	private static int dispatch(String[] args, CommandOutput session) throws Failure, IOException {
		if (args.length == 0) {
			session.err().print(Usage.overview());
			return Status.WRONG_USE;
		}
		String first = args[0];
		List<String> rest = Arrays.asList(args).subList(1, args.length);
		if (first.equals("--version") || first.equals("-V")) {
			session.out().println("evade " + Version.text());
			return Status.CLEAN;
		}
		boolean help = first.equals("--help") || first.equals("-h") || first.equals("help");
		if (help && (rest.isEmpty() || rest.get(0).startsWith("-"))) {
			session.out().print(Usage.overview());
			return Status.CLEAN;
		}
		Command command = Commands.byName(help ? rest.get(0) : first);
		if (command == null)
			throw Failure.usage(unknown(help ? rest.get(0) : first));
		if (help) {
			session.out().print(Usage.of(command));
			return Status.CLEAN;
		}
		return run(command, rest, session);
	}

	private static String unknown(String word) {
		if (word.startsWith("-"))
			return "the command comes first, then its options; evade --help lists the commands";
		String near = NearMiss.of(word, Commands.NAMES);
		return "there is no command '" + word + "'" + (near == null ? "" : "; did you mean '" + near + "'?")
				+ (near == null ? "; evade --help lists the commands" : "");
	}

	private static int run(Command command, List<String> args, CommandOutput session) throws Failure, IOException {
		boolean plain = !args.isEmpty() && args.stream().noneMatch(each -> each.startsWith("-"));
		if (command.readsCorpus() && !args.isEmpty() && !args.contains("--help") && !args.contains("-h"))
			WarmUp.begin();
		return plain ? command.run(Arguments.of(args), session) : parse(command, args, session);
	}

	private static int parse(Command command, List<String> args, CommandOutput session) throws Failure, IOException {
		CommandLine line = new CommandLine(command.spec()).setExpandAtFiles(false);
		ParseResult given;
		try {
			given = line.parseArgs(args.toArray(String[]::new));
		} catch (ParameterException e) {
			throw Failure.usage(sentence(e) + "; see evade " + command.name() + " --help");
		}
		if (given.hasMatchedOption("--help")) {
			session.out().print(line.getUsageMessage(Ansi.OFF));
			return Status.CLEAN;
		}
		return command.run(Arguments.of(given), session);
	}

	private static String sentence(ParameterException e) {
		String message = e.getMessage().lines().findFirst().orElse("wrong use");
		if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
			String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
			String near = NearMiss.of(word, e.getCommandLine().getCommandSpec().optionsMap().keySet());
			message = "there is no option '" + word + "'" + (near == null ? "" : "; did you mean " + near + "?");
		}
		String text = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
		return text.endsWith(".") || text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
	}
}
