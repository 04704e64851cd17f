/** A program that stands for those of our users who have codes in JSON and in forms. */
module com.example.frameworks {
    requires com.fasterxml.jackson.databind;
    requires io.github.xinyong.codes;
    requires jakarta.validation;
    requires tools.jackson.databind;

    // the language of messages, which Hibernate Validator needs at run time and does not name itself
    requires jakarta.el;

    // what mappers and validators look at
    opens com.example.frameworks;
}
