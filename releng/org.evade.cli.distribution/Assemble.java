import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts the command line and the bundles it needs into a folder that runs without OSGi. Jars lose their signatures,
 * because class-data sharing skips signed classes; equal input gives equal bytes, and an unchanged file is not touched,
 * because its time is part of the key of the class cache.
 */
public final class Assemble {
	/** The OSGi platform: EMF and Xtext ask for its bundles, but use only org.eclipse.equinox.common when there is no OSGi. */
	private static final Pattern PLATFORM = Pattern.compile("org\\.eclipse\\.(osgi|equinox(?!\\.common$)|core|text|swt|jface|ui)(\\..*)?|org\\.osgi\\..*|"
			+ "org\\.apache\\.felix\\..*|org\\.apache\\.aries\\..*|com\\.sun\\.jna.*|org\\.objectweb\\.asm.*");
	private static final Pattern SIGNATURE = Pattern.compile("META-INF/([^/]*\\.(SF|RSA|DSA|EC)|eclipse\\.inf|MANIFEST\\.MF)|"
			+ "(META-INF/versions/\\d+/)?module-info\\.class|.*/Internal[^/]*\\.g|META-INF/maven/org\\.evade/.*|OSGI-OPT/.*|OSGI-INF/.*");
	private static final long EPOCH = LocalDateTime.of(2026, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC) * 1000;

	/** A file that uses every statement of the language. */
	private static final String SAMPLE = "bundles/org.evade.language.tests/src/org/evade/language/tests/everything.evade";

	private final Path dist;
	private final TreeSet<Path> kept = new TreeSet<>();
	private boolean changed;

	private BinaryOperator<byte[]> upgrade = (content, otherwise) -> content;

	private Assemble(Path dist) {
		this.dist = dist;
	}

	public static void main(String[] args) throws Exception {
		Path root = Path.of(args[0]);
		Path module = root.resolve("releng/org.evade.cli.distribution");
		Path cli = root.resolve("bundles/org.evade.cli/target");
		Assemble assemble = new Assemble(module.resolve("target/evade-cli"));
		assemble.run(root, module, cli);
		Path stamp = module.resolve("target/build.stamp");
		Files.writeString(stamp, "");
		Files.setLastModifiedTime(stamp, FileTime.from(LocalDateTime.parse(args[1], DateTimeFormatter.ofPattern("yyyyMMddHHmmss")).toInstant(ZoneOffset.UTC)));
	}

	private void run(Path root, Path module, Path cli) throws Exception {
		List<Path> jars = new ArrayList<>();
		try (Stream<Path> own = Files.list(cli)) {
			own.filter(file -> file.getFileName().toString().matches("org\\.evade\\.cli-.*(?<!-sources)\\.jar")).forEach(jars::add);
		}
		if (jars.size() != 1)
			throw new IOException("one jar of org.evade.cli expected in " + cli + ", found " + jars);
		for (String line : Files.readAllLines(cli.resolve("dependencies-list.txt")))
			jars.add(Path.of(line));

		Map<String, Path> byName = new TreeMap<>();
		for (Path jar : jars) {
			String name = symbolicName(jar);
			if (!PLATFORM.matcher(name).matches())
				byName.put(name, jar);
		}
		if (Runtime.version().feature() >= 24)
			upgrade = upgrade(byName.values());
		List<String> classPath = new ArrayList<>();
		List<String> third = new ArrayList<>();
		String version = null;
		for (Map.Entry<String, Path> entry : byName.entrySet()) {
			boolean own = entry.getKey().startsWith("org.evade.");
			try (JarFile jar = new JarFile(entry.getValue().toFile(), false)) {
				Attributes main = jar.getManifest().getMainAttributes();
				String bundleVersion = main.getValue("Bundle-Version");
				if (entry.getKey().equals("org.evade.cli"))
					version = bundleVersion.replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
				String file = "lib/" + entry.getKey() + (own ? "" : "_" + bundleVersion) + ".jar";
				write(file, stripped(jar), false);
				(own ? classPath : third).add(file);
			}
		}
		classPath.addAll(third);
		write("evade.jar", launcher(classPath, version), false);
		copy(root.resolve("LICENSE"), "LICENSE", false);
		copy(root.resolve("docs/rules.md"), "docs/rules.md", false);
		copy(module.resolve("launch/evade"), "bin/evade", true);
		copy(module.resolve("launch/evade.bat"), "bin/evade.bat", false);
		removeOthers();
		train(root);
		Path archive = dist.resolveSibling("evade-cli-" + version + ".tar.gz");
		if (changed || !Files.exists(archive))
			archive(archive, "evade-cli-" + version + "/");
		Path zip = dist.resolveSibling("evade-cli.zip");
		if (changed || !Files.exists(zip))
			Files.write(zip, zip());
		System.out.println("evade-cli " + version + ": " + classPath.size() + " jars, "
				+ (changed ? "changed" : "unchanged") + ", " + archive.getFileName() + " " + Files.size(archive) / 1024 + " KiB");
	}

	/** By name, because on an older JDK the class does not compile. */
	@SuppressWarnings("unchecked")
	private static BinaryOperator<byte[]> upgrade(Collection<Path> jars) throws ReflectiveOperationException, IOException {
		List<URL> urls = new ArrayList<>();
		for (Path jar : jars)
			urls.add(jar.toUri().toURL());
		ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null);
		Function<String, InputStream> resources = loader::getResourceAsStream;
		return (BinaryOperator<byte[]>) Class.forName("Upgrade").getConstructor(Function.class).newInstance(resources);
	}

	private static String symbolicName(Path jar) throws IOException {
		if (Files.isDirectory(jar))
			throw new IOException(jar + " is a folder: run the phase package or a later one");
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			return file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName").replaceFirst(";.*", "").trim();
		}
	}

	/** The jar without signatures and digests, which alone make the class loader check and class-data sharing refuse. */
	private byte[] stripped(JarFile jar) throws IOException {
		Attributes main = jar.getManifest().getMainAttributes();
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		for (String name : List.of("Bundle-SymbolicName", "Bundle-Version", "Implementation-Title", "Implementation-Version", "Multi-Release")) {
			String value = main.getValue(name);
			if (value != null && name.equals("Bundle-Version"))
				value = value.replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1"); // without the build's time
			if (value != null)
				manifest.getMainAttributes().putValue(name, value);
		}
		TreeMap<String, byte[]> entries = new TreeMap<>();
		for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
			if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
				byte[] content = jar.getInputStream(entry).readAllBytes();
				boolean old = entry.getName().endsWith(".class") && content.length > 8 && content[7] < 50;
				entries.put(entry.getName(), old ? upgrade.apply(content, content) : content);
			}
		}
		return zip(manifest, entries);
	}

	private static byte[] launcher(List<String> classPath, String version) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.put(Attributes.Name.MAIN_CLASS, "org.evade.cli.Main");
		main.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
		main.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
		return zip(manifest, Map.of());
	}

	/** What the Maven plug-in carries. */
	private byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Path path : kept)
				put(zip, dist.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(Manifest manifest, Map<String, byte[]> entries) throws IOException {
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		manifest.write(head);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, JarFile.MANIFEST_NAME, head.toByteArray());
			for (Map.Entry<String, byte[]> entry : entries.entrySet())
				put(zip, entry.getKey(), entry.getValue());
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(LocalDateTime.ofEpochSecond(EPOCH / 1000, 0, ZoneOffset.UTC));
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	private void copy(Path source, String name, boolean executable) throws IOException {
		write(name, Files.readAllBytes(source), executable);
	}

	private void write(String name, byte[] content, boolean executable) throws IOException {
		Path file = dist.resolve(name);
		kept.add(file);
		if (!Files.exists(file) || !Arrays.equals(content, Files.readAllBytes(file))) {
			Files.createDirectories(file.getParent());
			Files.write(file, content);
			changed = true;
		}
		if (executable && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null)
			Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
	}

	private void removeOthers() throws IOException {
		try (Stream<Path> files = Files.walk(dist)) {
			for (Path file : files.filter(Files::isRegularFile).filter(file -> !kept.contains(file)).toList()) {
				if (!file.startsWith(dist.resolve("cache"))) {
					Files.delete(file);
					changed = true;
				}
			}
		}
	}

	/** A run that records which classes a start loads; without this cache everything works, only slower. */
	private void train(Path root) throws IOException, InterruptedException {
		Path cache = dist.resolve("cache");
		if (Files.exists(cache)) {
			try (Stream<Path> files = Files.list(cache)) {
				List<Path> old = files.toList();
				if (!changed && old.stream().anyMatch(file -> file.getFileName().toString().endsWith(".aot") || file.getFileName().toString().endsWith(".jsa")))
					return;
				for (Path file : old)
					Files.delete(file);
			}
		}
		if (System.getProperty("os.name").startsWith("Windows"))
			return;
		Path log = dist.resolveSibling("train.log");
		ProcessBuilder builder = new ProcessBuilder(dist.resolve("bin/evade").toString(), root.resolve(SAMPLE).toString(), root.resolve("model").toString());
		builder.environment().put("EVADE_TRAIN", "1");
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.redirectErrorStream(true).redirectOutput(log.toFile());
		Process process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(120, TimeUnit.SECONDS))
			process.destroyForcibly();
		else if (process.exitValue() != 0)
			System.out.println("evade-cli: no class cache, see " + log);
	}

	private void archive(Path archive, String prefix) throws IOException {
		try (OutputStream file = Files.newOutputStream(archive); GZIPOutputStream tar = new GZIPOutputStream(file)) {
			for (Path path : kept) {
				String name = prefix + dist.relativize(path).toString().replace('\\', '/');
				byte[] content = Files.readAllBytes(path);
				tar.write(header(name, content.length, name.endsWith("bin/evade") ? 0755 : 0644));
				tar.write(content);
				tar.write(new byte[-content.length & 511]);
			}
			tar.write(new byte[1024]);
		}
	}

	private static byte[] header(String name, long size, int mode) throws IOException {
		byte[] header = new byte[512];
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > 100)
			throw new IOException("name too long for the archive: " + name);
		System.arraycopy(bytes, 0, header, 0, bytes.length);
		octal(header, 100, 8, mode);
		octal(header, 108, 8, 0);
		octal(header, 116, 8, 0);
		octal(header, 124, 12, size);
		octal(header, 136, 12, EPOCH / 1000);
		Arrays.fill(header, 148, 156, (byte) ' ');
		header[156] = '0';
		System.arraycopy("ustar\00000".getBytes(StandardCharsets.US_ASCII), 0, header, 257, 8);
		int sum = 0;
		for (byte b : header)
			sum += b & 0xff;
		octal(header, 148, 7, sum);
		return header;
	}

	private static void octal(byte[] header, int at, int length, long value) {
		byte[] digits = String.format("%0" + (length - 1) + "o", value).getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(digits, 0, header, at, digits.length);
		header[at + digits.length] = 0;
	}
}
