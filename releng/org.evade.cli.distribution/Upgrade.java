import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.io.InputStream;

/**
 * Gives classes of Java 5 and older the stack maps of Java 7: the class cache of the Java machine takes no older ones, nor
 * their subclasses, and so would lack picocli, log4j, ANTLR's runtime and with it our parser. Needs JDK 24.
 */
public final class Upgrade implements BinaryOperator<byte[]> {
	private final ClassFile files;

	/**
	 * @param resources
	 *            opens a class file by its path, null when there is none
	 */
	public Upgrade(Function<String, InputStream> resources) {
		ClassHierarchyResolver resolver = ClassHierarchyResolver
				.ofResourceParsing(type -> resources.apply(type.descriptorString().replaceAll("^L|;$", "") + ".class"))
				.orElse(ClassHierarchyResolver.defaultResolver());
		files = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption.of(resolver));
	}

	@Override
	public byte[] apply(byte[] content, byte[] otherwise) {
		try {
			ClassModel model = files.parse(content);
			ClassTransform version = (builder, element) -> {
				if (element instanceof ClassFileVersion)
					builder.withVersion(ClassFile.JAVA_7_VERSION, 0);
				else
					builder.with(element);
			};
			return files.transformClass(model, ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL).andThen(version));
		} catch (IllegalArgumentException e) {
			return otherwise;
		}
	}
}
