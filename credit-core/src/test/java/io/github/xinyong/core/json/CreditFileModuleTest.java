package io.github.xinyong.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.xinyong.codes.CitizenIdNumber;
import io.github.xinyong.codes.OrganizationCode;
import io.github.xinyong.core.file.CreditFile;
import io.github.xinyong.core.file.Event;
import io.github.xinyong.core.record.CreditRecord;
import io.github.xinyong.core.record.JsonValue;
import io.github.xinyong.core.record.OpenDetails;
import io.github.xinyong.core.record.Source;
import io.github.xinyong.core.subject.Organization;
import io.github.xinyong.core.subject.Person;
import io.github.xinyong.core.subject.SubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CreditFileModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static CreditFile file() {
        Organization subject = Organization.of(SubjectId.of(OrganizationCode.of("PDY00001")), "示例");
        return CreditFile.open("f-1", subject)
                .append(
                        Instant.EPOCH,
                        Source.of("示例"),
                        Event.stated(CreditRecord.builder("r-1", "made-up")
                                .details(OpenDetails.of(JsonValue.object(Map.of("n", JsonValue.number("1.50e400")))))
                                .build()))
                .orElseThrow();
    }

    @Test
    void isFoundAsAServiceAndWritesTheDocument() {
        assertThat(MAPPER.writeValueAsString(file()))
                .isEqualTo(CreditFileJson.standard().toJson(file()));
    }

    @Test
    void readsFilesWithinOtherValuesAndThroughTrees() {
        List<CreditFile> files = List.of(file(), file());
        String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("files", files));
        Map<String, List<CreditFile>> read = MAPPER.readValue(json, new TypeReference<>() {});
        assertThat(read).isEqualTo(Map.of("files", files));
        JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(file()));
        assertThat(tree.get("entries").get(0).get("header").get("type").stringValue())
                .isEqualTo("stated");
    }

    @Test
    void whatIsWrongIsAMappingErrorThatShowsNobodysNumber() {
        CitizenIdNumber number = CitizenIdNumber.of("110199", LocalDate.of(1970, 1, 1), 0);
        CreditFile file = CreditFile.open("f-1", Person.of(number, "某人"), salt -> {});
        String wrong = MAPPER.writeValueAsString(file).replace("natural-person", number.value());
        assertThatThrownBy(() -> MAPPER.readValue(wrong, CreditFile.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("VALUE_INVALID")
                .hasMessageContaining("/opening/content/subject/kind")
                .hasMessageNotContaining(number.value());
        assertThatThrownBy(() -> MAPPER.readValue("[1]", CreditFile.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void usersOfJackson2PassTheTextOn() throws Exception {
        com.fasterxml.jackson.databind.JsonNode tree = new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(CreditFileJson.standard().toJson(file()));
        assertThat(CreditFileJson.standard().read(tree.toString()).subject()).isEqualTo(file().subject());
    }

    @Test
    void aMapperThatWasNotToldPrintsNothingOfAFile() {
        JsonMapper plain = JsonMapper.builder()
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
        assertThat(plain.writeValueAsString(file())).isEqualTo("{}");
    }
}
