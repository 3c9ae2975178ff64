package org.religionscongress.concord.demo.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.religionscongress.concord.demo.registers.DocumentsToMake;
import org.religionscongress.concord.demo.usecase.ReadDemo;
import org.religionscongress.concord.document.Document;
import org.religionscongress.concord.document.DocumentKind;
import org.religionscongress.concord.document.Documents;
import org.religionscongress.concord.document.ProvisionKind;
import org.religionscongress.concord.document.Revision;
import org.religionscongress.concord.document.Stage;
import org.religionscongress.concord.document.usecase.FindDocuments;
import org.religionscongress.concord.house.House;
import org.religionscongress.concord.house.Standing;
import org.religionscongress.concord.house.TestClock;
import org.religionscongress.concord.house.TestDatabase;
import org.religionscongress.concord.inbox.usecase.FindActsOnBehalf;
import org.religionscongress.concord.inbox.usecase.FindTasks;
import org.religionscongress.concord.inbox.usecase.ReadAsked;
import org.religionscongress.concord.library.usecase.ReadLibrary;
import org.religionscongress.concord.membership.Caller;
import org.religionscongress.concord.membership.SessionRegister;
import org.religionscongress.concord.platform.transaction.Transactions;
import org.religionscongress.concord.record.Event;
import org.religionscongress.concord.record.Findings;
import org.religionscongress.concord.record.usecase.VerifyRecord;
import org.religionscongress.concord.step.Task;

class DemoDocumentsTest {
    private static final String SETTING = "concord.demo.documents";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final TestDatabase DATABASE = TestDatabase.h2();

    private static final int ALL = 34;

    private static House house;

    /**
     * The node that begins is stopped in the middle, with another one beside it; that one goes on to the end, but for a text
     * that fails, and a third makes it.
     */
    @BeforeAll
    static void start() throws SQLException {
        System.setProperty(SETTING, "true");
        House first = House.on(DATABASE);
        awaitDocuments(first, 3);
        assertThat(isBeingMade(first)).isTrue();
        execute("ALTER TABLE document ADD CONSTRAINT no_room CHECK (title <> 'Concept of a School of Dialogue')");
        try (House second = House.on(DATABASE)) {
            first.close();
            letGoOfItsJobs(second);
            awaitDocuments(second, ALL - 1);
            await("the second has tried each").atMost(PATIENCE).until(() -> !isBeingMade(second));
            assertThat(documents(second)).hasSize(ALL - 1);
            assertThat(second.get(DemoDocuments.class).isDone()).isFalse();
        }
        execute("ALTER TABLE document DROP CONSTRAINT no_room");
        house = House.on(DATABASE);
        letGoOfItsJobs(house);
        await("the last demo document").atMost(PATIENCE).until(() -> house.get(DemoDocuments.class)
                .isDone());
    }

    /** The jobs that a stopped node had in hand are free for others after a minute. */
    private static void letGoOfItsJobs(House another) {
        another.get(TestClock.class).moveOn(Duration.ofSeconds(61));
    }

    private static void awaitDocuments(House at, int least) {
        await("documents").atMost(PATIENCE).until(() -> documents(at).size() >= least);
    }

    private static boolean isBeingMade(House at) {
        return at.get(ReadDemo.class).isBeingMade(at.get(DemoPeople.class).named("observer"));
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE.url(), DATABASE.user(), DATABASE.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @AfterAll
    static void stop() {
        System.clearProperty(SETTING);
        house.close();
    }

    private static Caller caller(String username) {
        return house.get(DemoPeople.class).named(username);
    }

    private static List<Document> documents() {
        return documents(house);
    }

    private static List<Document> documents(House of) {
        return of.get(FindDocuments.class)
                .find(of.get(DemoPeople.class).named("drafter"), new FindDocuments.Question(null, null, null), 0, 200)
                .items();
    }

    private static void isSound(House of, Document document) {
        Standing standing = Standing.of(of, document.id());
        assertThat(standing.incidents()).isEmpty();
        assertThat(standing.listsAgree()).as(standing.toString()).isTrue();
    }

    private static List<Document> of(DocumentKind... kinds) {
        Set<DocumentKind> some = Set.of(kinds);
        return documents().stream()
                .filter(document -> some.contains(document.kind()))
                .toList();
    }

    private static Set<String> tasksOf(String username) {
        return house
                .get(FindTasks.class)
                .find(caller(username), new FindTasks.Question(null, null, null), 0, 200)
                .items()
                .stream()
                .map(Task::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void one_text_with_review_and_ballot_stands_in_each_stage() {
        assertThat(of(DocumentKind.DECLARATION, DocumentKind.APPEAL))
                .extracting(Document::stage)
                .contains(Stage.values());
    }

    @Test
    void one_text_without_ballot_stands_in_each_stage_of_its_way() {
        assertThat(of(DocumentKind.CONCEPT))
                .extracting(Document::stage)
                .containsAll(EnumSet.of(
                        Stage.DRAFTING,
                        Stage.REVIEW,
                        Stage.CONSOLIDATION,
                        Stage.CONSENSUS,
                        Stage.APPROVAL,
                        Stage.ADOPTION,
                        Stage.ADOPTED));
    }

    @Test
    void one_text_without_review_stands_in_each_stage_of_its_way() {
        assertThat(of(DocumentKind.STATEMENT))
                .extracting(Document::stage)
                .containsAll(
                        EnumSet.of(Stage.DRAFTING, Stage.CONSENSUS, Stage.APPROVAL, Stage.ADOPTION, Stage.ADOPTED));
        assertThat(of(DocumentKind.ROADMAP_ITEM)).extracting(Document::body).contains("SECRETARIAT", "CONGRESS");
    }

    static Stream<Arguments> work() {
        return Stream.of(
                        Stream.of(
                                Arguments.of("drafter", "draft"),
                                Arguments.of("drafter", "consolidate"),
                                Arguments.of("head", "announce-adoption"),
                                Arguments.of("assistant", "review")),
                        Stream.of("head", "deputy").flatMap(username -> Stream.of(
                                        "open-consensus", "approve-final-text", "resolve-objection")
                                .map(kind -> Arguments.of(username, kind))),
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(seat -> Arguments.of(DemoPeople.secretariat(seat), "take-position")),
                        IntStream.rangeClosed(1, 20)
                                .mapToObj(delegation -> Arguments.of(DemoPeople.member(delegation), "review")),
                        IntStream.rangeClosed(1, 20)
                                .mapToObj(delegation -> Arguments.of(DemoPeople.leader(delegation), "act-on-adoption")))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("work")
    void each_finds_work_at_once(String username, String kind) {
        assertThat(tasksOf(username)).contains(kind);
    }

    @Test
    void a_clerk_finds_answers_to_enter_and_the_second_an_act_to_confirm() {
        assertThat(house.get(ReadAsked.class)
                        .read(caller("clerk"), null, 0, 200)
                        .items())
                .extracting(ReadAsked.Asked::kind)
                .contains("act-on-adoption", "review", "take-position", "object");
        assertThat(house.get(FindActsOnBehalf.class)
                        .find(caller("second-clerk"), new FindActsOnBehalf.Question("to-decide", null), 0, 200)
                        .total())
                .isOne();
    }

    @Test
    void an_observer_reads_what_was_given_out_and_an_administrator_sees_all_titles() {
        FindDocuments.Question all = new FindDocuments.Question(null, null, null);
        assertThat(house.get(FindDocuments.class)
                        .find(caller("observer"), all, 0, 200)
                        .items())
                .allMatch(document -> document.revision() > 0)
                .hasSizeGreaterThan(20);
        assertThat(house.get(FindDocuments.class)
                        .find(caller("admin"), all, 0, 200)
                        .total())
                .isEqualTo(documents().size());
    }

    @Test
    void everybody_reads_an_adopted_declaration_in_four_languages() {
        assertThat(house.get(ReadLibrary.class)
                        .text("CONGRESS/VIII/DECL.1")
                        .orElseThrow()
                        .texts())
                .extracting(Revision::language)
                .containsExactly("ar", "en", "kk", "ru");
    }

    @Test
    void the_texts_are_written_as_concord_reads_them() {
        assertThat(documents().stream()
                        .flatMap(document -> house.get(Documents.class).drafts(document.id()).stream())
                        .filter(draft -> Set.of("en", "ru").contains(draft.language()))
                        .flatMap(draft -> draft.provisions().items().stream())
                        .filter(provision -> provision.kind() == ProvisionKind.PARAGRAPH))
                .isEmpty();
    }

    @Test
    void all_processes_are_sound() {
        assertThat(documents()).allSatisfy(document -> isSound(house, document));
    }

    @Test
    void each_record_verifies() {
        VerifyRecord verify = house.get(VerifyRecord.class);
        await("all events are linked").atMost(PATIENCE).untilAsserted(() -> assertThat(documents())
                .allSatisfy(document ->
                        assertThat(verify.of(document.id()).firstBreak()).isEmpty()));
    }

    @Test
    void where_a_node_was_stopped_or_one_failed_another_goes_on_and_nothing_is_there_twice() {
        assertThat(documents())
                .extracting(Document::title)
                .doesNotHaveDuplicates()
                .hasSize(ALL);
        assertThat(house.get(SessionRegister.class).page(0, 10).total()).isEqualTo(3);
    }

    @Test
    void nobody_is_told_that_they_are_being_made_any_more() {
        assertThat(isBeingMade(house)).isFalse();
    }

    @Test
    void whoever_would_go_on_where_all_is_made_finds_each_act_done() throws Exception {
        Map<String, Long> before = acts();
        house.get(Transactions.class).inOne(() -> {
            house.get(DocumentsToMake.class).begin();
            return null;
        });
        try (House again = House.on(DATABASE)) {
            await("a node is through with them").atMost(PATIENCE).until(() -> !again.get(DocumentsToMake.class)
                    .areLeft());
        }
        assertThat(acts()).isEqualTo(before);
    }

    /** How many of each kind people have done. */
    private static Map<String, Long> acts() {
        return documents().stream()
                .flatMap(document -> house.get(VerifyRecord.class).of(document.id()).findings().events().stream())
                .map(Findings.Found::event)
                .filter(event -> event.personId() != null)
                .collect(Collectors.groupingBy(Event::act, TreeMap::new, Collectors.counting()));
    }
}
