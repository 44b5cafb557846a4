package org.symbolon.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small valid set of invented content, with every table once, to be broken in one place. */
final class SmallSet {

  private final Map<String, byte[]> files = new TreeMap<>();

  SmallSet() {
    put(
        "functions.csv",
        """
        function,group,label,typical_category,addressee,description
        CRIMINALISE,Substantive criminal law,Criminalisation,PROS_SUB,LEGISLATOR,Core offence
        SHELTER,Protection,Shelter and housing,PROT,EXECUTIVE;INTERNATIONAL_BODY,Safe accommodation
        DATA,Partnership,Data and statistics,PART,EXECUTIVE,Statistics
        """);
    put(
        "country_groups.csv",
        """
        group,kind,label,iso3,from,to,confidence,source
        NORTH,REGION,The North,SWE,1995-01-01,,H,invented
        NORTH,REGION,The North,FIN,1995-01-01,2020-01-31,H,invented
        CLUB,ORGANISATION,The Club,PRT,1986,,M,invented
        """);
    put(
        "instruments.csv",
        """
        instrument_id,title,short_name,adopted,entry_into_force,organisation,scope,region,binding,kind,subject,parties,parties_as_of,identifier_scheme,identifier,relation,in_force,source_pointer,confidence,source
        I-ONE,First Convention,First,2000-11-15,2003-09-29,UN,UNIVERSAL,GLOBAL,BINDING,TREATY,GENERAL,191,2022,UNTS,vol. 1,,Y,S4,H,invented
        I-TWO,"Second Convention, of the North",Second,2005-05,2008,CoE,REGIONAL,NORTH;PRT,BINDING,PROTOCOL,TRAFFICKING,,,CETS,197,,,,M,invented
        I-LAW,Act of one State,Act,2007,,Portugal,NATIONAL,PRT,BINDING,NATIONAL_LAW,BOTH,,,OTHER,Act 1,,Y,,L,invented
        """);
    put(
        "measures.csv",
        """
        measure_id,instrument_id,article,category,function,also_functions,crime,obligation,obligation_level,precision,summary,confidence,source
        I-ONE:001,I-ONE,5,PROS_SUB,CRIMINALISE,,GENERAL,SHALL,SHALL,IMPLEMENTING,Make it an offence.,H,invented
        I-ONE:002,I-ONE,6,PROT,SHELTER,DATA,THB,CONSIDER,SHALL_CONSIDER,PROGRAMMATIC,Consider shelter.,M,invented
        I-TWO:001,I-TWO,7(1),PART,DATA,CRIMINALISE;SHELTER,BOTH,MAY,MAY,SELF_EXECUTING,May count.,L,invented
        """);
    put(
        "instrument_relations.csv",
        """
        from_instrument,relation,to_instrument,article,note,confidence,source
        I-TWO,SUPPLEMENTS,I-ONE,art. 1,,H,invented
        """);
    put(
        "structures.csv",
        """
        structure_id,name,acronym,type,parent,seat,founded,ended,legal_basis,region,powers,processes_personal_data,crime,mandate,source_pointer,confidence,source
        S-ALPHA,Alpha Office,AO,UN_ENTITY,UN,Vienna,1997,,Statute,GLOBAL,N;T,NO,BOTH,Helps States.,,H,invented
        S-BETA,Beta Agency,BA,EU_AGENCY,EU,Lisbon,2005-06,2020-03-31,Regulation,NORTH;PRT,O,LIMITED,THB,Acts in the North.,S0,M,invented
        """);
    put(
        "structure_activities.csv",
        """
        activity_id,structure_id,category,function,crime,region,intensity,confidence,source
        S-ALPHA:1,S-ALPHA,PART,DATA,BOTH,GLOBAL,CORE,H,invented
        S-BETA:1,S-BETA,PROT,SHELTER,THB,NORTH,OCCASIONAL,M,invented
        """);
    put(
        "structure_outputs.csv",
        """
        output_id,structure_id,output_type,title,period,unit_of_record,data_source_type,access,crime,content,source_pointer,confidence,source
        OUT1,S-ALPHA,DATABASE,Alpha Data,2009-,person;case,POLICE;NGO,PUBLIC,THB,Counts.,,H,invented
        OUT2,S-BETA,HANDBOOK,Beta Book,2004;2013-2015,,,RESTRICTED,SOM,How to.,,M,invented
        """);
    put(
        "networks.csv",
        """
        network_id,name,acronym,type,formalisation,legal_basis,start,end,lead,crime,region,cimcett_eligible,summary,source_pointer,confidence,source
        N-ONE,Network One,N1,PROJECT,1,Grant,2015,2019,Alpha,BOTH,NORTH;CLUB,Y,Projects.,,H,invented
        """);
    put(
        "network_members.csv",
        """
        network_id,member_kind,member,role,from,confidence,source
        N-ONE,STRUCTURE,S-ALPHA,LEAD,2015,H,invented
        N-ONE,STATE,PRT,BENEFICIARY,,M,invented
        N-ONE,OTHER,Gamma Foundation,DONOR,2016-02,L,invented
        """);
    put(
        "network_activities.csv",
        """
        network_activity_id,network_id,category,function,crime,region,output,source
        NA1,N-ONE,PROT,SHELTER,THB,PRT,A house,invented
        """);
    put(
        "agreements.csv",
        """
        agreement_id,title,parties,kind,signed,status,purpose,personal_data,direction,source_pointer,confidence,source
        AGR-1,Pact of two,S-ALPHA;S-BETA,MOU,2015-12-04,ENDED,Exchange,U,both ways,,H,invented
        """);
    put(
        "indicators.csv",
        """
        indicator_id,set,population,exploitation,dimension,strength,label,confidence,source
        IND-1,ILO_FL11,ANY,LABOUR,FORCED_LABOUR,UNRATED,Wages are withheld,H,invented
        """);
    put(
        "status_lists.csv",
        """
        list_id,instrument_id,source,as_of,complete,confidence,note
        I-ONE:DEP:2010,I-ONE,Depositary,2010-05-01,Y,H,
        """);
    put(
        "treaty_status.csv",
        """
        list_id,participant,participant_kind,iso3,signed,action,action_date,withdrawn,note
        I-ONE:DEP:2010,Portugal,STATE,PRT,2000-12-12,RATIFICATION,2004-05-10,2009-01-01,
        I-ONE:DEP:2010,Old Union,ORGANISATION,,2000-12-12,,,,
        """);
    put(
        "instrument_bindings.csv",
        """
        instrument_id,basis,group,entry_rule,transposition,depositary_ref,article,confidence,source
        I-ONE,STATUS,,P30D,,18-12,38,M,invented
        I-TWO,MEMBERSHIP,CLUB,,2006-01-01,,,M,invented
        """);
    put(
        "binding_exceptions.csv",
        """
        instrument_id,iso3,kind,from,to,article,note,confidence,source
        I-TWO,PRT,OPT_OUT,2006-01-01,2007-12-31,Protocol,,M,invented
        """);
    put(
        "cooperation_acts.csv",
        """
        act,label,functions,description,source,confidence
        EVIDENCE,Evidence,DATA,Evidence for a court,invented,M
        """);
    put(
        "act_safeguards.csv",
        """
        act,safeguard,functions,effect,rule,article,confidence,source
        EVIDENCE,PRIVACY,SHELTER,CONDITION,Used for this alone.,art. 1,M,invented
        """);
    put(
        "central_authorities.csv",
        """
        iso3,instrument_id,act,authority,structure_id,office,languages,as_of,confidence,source
        PRT,I-ONE,EVIDENCE,An office,S-ALPHA,,Portuguese,2010,M,invented
        """);
    put(
        "plan_small.csv",
        """
        plan_id,item,title,category,functions,content,responsible,source
        PLAN-1,A1,First area,PROT,SHELTER;DATA,Build houses,S-BETA,invented
        PLAN-1,A2,Second area,PART,DATA,Count,,invented
        """);
  }

  SmallSet put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  SmallSet put(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  SmallSet remove(String file) {
    files.remove(file);
    return this;
  }

  String text(String file) {
    return new String(files.get(file), StandardCharsets.UTF_8);
  }

  /** Replaces a text that stands in the file exactly once. */
  SmallSet replace(String file, String from, String to) {
    String text = text(file);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in " + file + ": " + from);
    }
    return put(file, text.replace(from, to));
  }

  Path write(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }
}
