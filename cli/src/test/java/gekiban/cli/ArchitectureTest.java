package gekiban.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the modules go one way. */
class ArchitectureTest {

    /** Each module, and the modules that it may use. */
    private static final Map<String, Set<String>> MAY_USE =
            Map.of(
                    "sound", Set.of(),
                    "listen", Set.of("sound"),
                    "studio", Set.of("listen", "sound"),
                    "catalogue", Set.of(),
                    "formats", Set.of("catalogue"),
                    "desk", Set.of("formats", "catalogue", "listen", "sound"),
                    "web", Set.of("desk", "formats", "catalogue", "listen", "sound"),
                    "cli",
                            Set.of(
                                    "web",
                                    "desk",
                                    "formats",
                                    "catalogue",
                                    "studio",
                                    "listen",
                                    "sound"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("gekiban");

    @Test
    void modules_useOnlyWhatTheyMay() {
        MAY_USE.forEach((module, allowed) -> {
            for (String other : MAY_USE.keySet()) {
                if (!other.equals(module) && !allowed.contains(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("gekiban." + module + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("gekiban." + other + "..")
                            .check(CLASSES);
                }
            }
        });
    }

    @Test
    void packages_useOneAnotherOneWay() {
        slices().matching("gekiban.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void modules_areTheOnesOfTheList() {
        assertThat(CLASSES.getPackage("gekiban").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @Test
    void engines_knowNothingOfFilesOfOtherPrograms() {
        noClasses()
                .that()
                .resideInAnyPackage("gekiban.listen..", "gekiban.sound..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void packages_areAllNullMarked() {
        List<String> unmarked =
                CLASSES.getPackage("gekiban").getSubpackagesInTree().stream()
                        .filter(each -> !each.getClasses().isEmpty())
                        // Made of the templates by their compiler.
                        .filter(each -> !each.getName().startsWith("gekiban.web.templates"))
                        .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void fields_staticOnes_areFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("nothing is kept outside of objects")
                .check(CLASSES);
    }
}
