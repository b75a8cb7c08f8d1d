package dev.tenglong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Scanner;
import java.util.Set;

/** The floor plan of src/site/markdown/architecture.md, enforced. Rooms that are not built yet keep their place. */
@AnalyzeClasses(packages = "dev.tenglong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** In the order data flows: a room knows only rooms before it. */
    private static final List<String> ROOMS = List.of(
            "intake",
            "dossier",
            "indicator",
            "policy",
            "screening",
            "evaluation",
            "listing",
            "casework",
            "notice",
            "ledger",
            "report",
            "run",
            "cli");

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule data_flows_one_way = floorPlan();

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("dev.tenglong.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule foundation_stands_on_nothing = noClasses()
            .that()
            .resideInAnyPackage("..tenglong.diagnostics..", "..tenglong.enterprise..", "..tenglong.units..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..tenglong.settings..");

    @ArchTest
    static final ArchRule spreadsheets_stay_at_the_edges = noClasses()
            .that()
            .resideOutsideOfPackages("..intake.sheet..", "..report..", "..notice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "com.opencsv..", "com.fasterxml.aalto..", "org.jsoup..");

    @ArchTest
    static final ArchRule yaml_stays_in_settings = noClasses()
            .that()
            .resideOutsideOfPackage("..tenglong.settings..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule only_cli_talks_to_people = noClasses()
            .that()
            .resideOutsideOfPackage("..tenglong.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "ch.qos.logback..")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nothing_prints_past_the_console_streams = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule time_is_an_input = noClasses()
            .that()
            .resideOutsideOfPackage("..tenglong.cli..")
            .should()
            .callMethodWhere(describe("asks the machine what time it is", ArchitectureTest::readsTheTime))
            .orShould()
            .callConstructor(Date.class)
            .because("a list must come out the same whenever it is recomputed");

    @ArchTest
    static final ArchRule quantities_are_exact = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "..units..", "..dossier..", "..indicator..", "..policy..", "..screening..", "..listing..")
            .should()
            .haveRawType(inexact())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_decimal_is_born_from_a_double = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.tenglong.intake.sheet.ShortestDecimal") // shows a double, to the last bit
            .should()
            .callConstructor(BigDecimal.class, double.class);

    @ArchTest
    static final ArchRule every_text_names_its_encoding = noClasses()
            .should()
            .callConstructor(FileReader.class, String.class)
            .orShould()
            .callConstructor(FileReader.class, File.class)
            .orShould()
            .callConstructor(FileWriter.class, String.class)
            .orShould()
            .callConstructor(FileWriter.class, File.class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(OutputStreamWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, OutputStream.class)
            .orShould()
            .callConstructor(PrintWriter.class, String.class)
            .orShould()
            .callConstructor(PrintWriter.class, File.class)
            .orShould()
            .callConstructor(PrintStream.class, OutputStream.class)
            .orShould()
            .callConstructor(Scanner.class, InputStream.class)
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callMethod(ByteArrayOutputStream.class, "toString")
            .because("the default encoding of Java 17 follows the locale of the machine");

    private static ArchRule floorPlan() {
        LayeredArchitecture plan =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : ROOMS) {
            plan = plan.layer(room).definedBy("dev.tenglong." + room + "..");
        }
        plan = plan.layer("foundation")
                .definedBy(
                        "dev.tenglong.text..",
                        "dev.tenglong.diagnostics..",
                        "dev.tenglong.output..",
                        "dev.tenglong.enterprise..",
                        "dev.tenglong.units..",
                        "dev.tenglong.settings..");
        plan = plan.whereLayer("foundation").mayNotAccessAnyLayer();
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] later = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
            plan = later.length == 0
                    ? plan.whereLayer(ROOMS.get(i)).mayNotBeAccessedByAnyLayer()
                    : plan.whereLayer(ROOMS.get(i)).mayOnlyBeAccessedByLayers(later);
        }
        return plan.allowEmptyShould(true);
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
        return now || clock || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
    }

    private static DescribedPredicate<JavaClass> inexact() {
        return describe(
                "a binary floating-point number",
                type -> INEXACT.contains(type.getBaseComponentType().getFullName()));
    }
}
